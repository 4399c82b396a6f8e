package io.xenotime.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The real program in a process of its own, as it is shipped. */
final class Program {

  private static final Path JAR = Path.of("target", "indexer.jar");

  private final Process process;
  private final Path output;

  private Program(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /**
   * Starts it.
   *
   * @param classes a file in which the first run to its end leaves its loaded classes, so that the
   *     next ones start in half the time
   * @param output the file for all it prints
   */
  static Program start(Path classes, Path output, Object... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + classes,
                "-Xmx256m",
                "-jar",
                JAR.toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("XENOTIME_"));
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    return new Program(builder.start(), output);
  }

  Process process() {
    return process;
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  /** Returns whether it holds the lock of an index now; false where the system does not tell. */
  boolean isWriting() {
    Path open = Path.of("/proc", Long.toString(process.pid()), "fd");
    try (Stream<Path> files = Files.list(open)) {
      return files.anyMatch(Program::leadsToTheLock);
    } catch (IOException endedOrUnknown) {
      return false;
    }
  }

  private static boolean leadsToTheLock(Path file) {
    try {
      return Files.readSymbolicLink(file).endsWith("WRITER.lock");
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }
}
