package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        ProgramJar.at(folder.resolve("program.jar")),
        List.of("-Xmx32m", "-XX:TieredStopAtLevel=1"),
        List.of(behaviour),
        log());
  }

  private Path log() {
    return folder.resolve("program.log");
  }
}
