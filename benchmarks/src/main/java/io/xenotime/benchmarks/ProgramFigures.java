package io.xenotime.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a running program has used so far. Immutable.
 *
 * @param cpu time on all processors together; empty if the system does not say
 * @param residentBytes memory it holds now; empty if the system does not say
 * @param peakBytes the most it held; empty if the system does not say
 */
record ProgramFigures(Optional<Duration> cpu, OptionalLong residentBytes, OptionalLong peakBytes) {

  static final ProgramFigures UNKNOWN =
      new ProgramFigures(Optional.empty(), OptionalLong.empty(), OptionalLong.empty());

  /** Reads them for a process, from {@code /proc} and from the JDK; unknown when it has ended. */
  static ProgramFigures of(ProcessHandle process) {
    String status;
    try {
      status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
    } catch (IOException noProcFilesOrEnded) {
      status = "";
    }
    return new ProgramFigures(
        process.info().totalCpuDuration(),
        kibibytes(status, "VmRSS:"),
        kibibytes(status, "VmHWM:"));
  }

  private static OptionalLong kibibytes(String status, String name) {
    return status
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToLong(
            line -> Long.parseLong(line.substring(name.length()).replace("kB", "").strip()) * 1024)
        .findFirst();
  }

  /** Returns these where they are known, and the older ones elsewhere. */
  ProgramFigures or(ProgramFigures older) {
    return new ProgramFigures(
        cpu.or(older::cpu),
        residentBytes.isPresent() ? residentBytes : older.residentBytes(),
        peakBytes.isPresent() ? peakBytes : older.peakBytes());
  }
}
