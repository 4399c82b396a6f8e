package io.xenotime.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java program started as a process of its own, with the same Java that runs this. Closing it
 * ends it, and so does the end of this program. For one thread.
 */
final class RunningProgram implements AutoCloseable {

  private static final long SAMPLE_MILLIS = 20;
  private static final long GRACE_SECONDS = 10;
  private static final int LOG_LINES_SHOWN = 20;

  private final String name;
  private final Path log;
  private final Process process;
  private final Thread ender;

  /**
   * Starts a jar.
   *
   * @param jvm options of the JVM
   * @param arguments of the program
   * @param log where all that it prints goes, in place of what is there
   */
  RunningProgram(Path jar, List<String> jvm, List<String> arguments, Path log) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new IOException("the program must be built first, there is no " + jar);
    }
    this.name = String.valueOf(jar.getFileName());
    this.log = log;
    List<String> command = new ArrayList<>();
    command.add(jdkTool("java"));
    command.addAll(jvm);
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(arguments);
    process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process.getOutputStream().close();
    ender = Thread.ofPlatform().name("end-" + name).unstarted(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(ender);
  }

  /** Returns the path of a tool of the JDK that runs this. */
  static String jdkTool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  long pid() {
    return process.pid();
  }

  /** Returns what it has used so far. */
  ProgramFigures figures() {
    return ProgramFigures.of(process.toHandle());
  }

  /**
   * Waits for its end, and returns what it was last seen to have used: a few hundredths of a second
   * before.
   *
   * @throws IOException if it failed
   */
  ProgramFigures await() throws IOException, InterruptedException {
    ProgramFigures last = ProgramFigures.UNKNOWN;
    while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
      last = figures().or(last);
    }
    if (process.exitValue() != 0) {
      throw failure("ended with exit code " + process.exitValue());
    }
    return last;
  }

  /**
   * Looks whether it still runs.
   *
   * @throws IOException with the end of its log if it does not
   */
  void checkRuns() throws IOException {
    if (!process.isAlive()) {
      throw failure("ended with exit code " + process.exitValue());
    }
  }

  /** Returns a failure that tells the end of the log. */
  IOException failure(String what) throws IOException {
    List<String> lines = Files.readAllLines(log);
    List<String> end = lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size());
    return new IOException(name + " " + what + ":\n" + String.join("\n", end));
  }

  @Override
  public void close() {
    process.destroy();
    boolean interrupted = false;
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      interrupted = true;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(ender);
    } catch (IllegalStateException shuttingDown) {
      // The hook is running then, and ends a process that has ended.
      interrupted |= Thread.currentThread().isInterrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
