package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProgramTest {

  @TempDir private Path folder;

  @Test
  void waitsForAProgramAndTellsWhatItUsed() throws Exception {
    try (RunningProgram program = start("sleep")) {
      ProgramFigures used = program.await();

      assertThat(used.cpu()).hasValueSatisfying(cpu -> assertThat(cpu).isPositive());
      assertThat(used.peakBytes().orElseThrow()).isGreaterThan(10_000_000);
    }
    assertThat(log()).hasContent("started sleep");
  }

  @Test
  void aFailureTellsTheEndOfTheLog() throws Exception {
    try (RunningProgram program = start("fail")) {
      assertThatThrownBy(program::await)
          .isInstanceOf(IOException.class)
          .hasMessage("program.jar ended with exit code 3:\nstarted fail");
    }
  }

  @Test
  void closingEndsIt() throws Exception {
    ProcessHandle process;
    try (RunningProgram program = start("stay")) {
      process = ProcessHandle.of(program.pid()).orElseThrow();
      assertThat(process.isAlive()).isTrue();
    }

    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void aProgramThatIsNotBuiltIsNamed() {
    assertThatThrownBy(
            () -> new RunningProgram(folder.resolve("no.jar"), List.of(), List.of(), log()))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("the program must be built first, there is no ");
  }

  @Test
  void findsTheSumOfAClassHistogram() {
    assertThat(
            LiveHeap.total(
                " num     #instances         #bytes  class name (module)\n"
                    + "   1:           101           9000  [B (java.base)\n"
                    + "Total           202          18000\n"))
        .hasValue(18_000);
    assertThat(LiveHeap.total("no such process")).isEmpty();
  }

  private RunningProgram start(String behaviour) throws IOException {
    return new RunningProgram(
        jar(), List.of("-Xmx32m", "-XX:TieredStopAtLevel=1"), List.of(behaviour), log());
  }

  private Path log() {
    return folder.resolve("program.log");
  }

  private Path jar() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ProgramMain.class.getName());
    Path jar = folder.resolve("program.jar");
    String entry = ProgramMain.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        var code = ProgramMain.class.getClassLoader().getResourceAsStream(entry)) {
      out.putNextEntry(new JarEntry(entry));
      code.transferTo(out);
    }
    return jar;
  }
}
