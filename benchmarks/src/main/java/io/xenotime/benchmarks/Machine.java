package io.xenotime.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a benchmark ran on. Immutable.
 *
 * @param processor its model
 * @param processors how many this program may use
 * @param memoryBytes in all; empty if the system does not say
 * @param system name and version
 * @param loadBefore programs that ran or wanted to, on average over the minute before; empty if the
 *     system does not say
 */
record Machine(
    String processor,
    int processors,
    OptionalLong memoryBytes,
    String system,
    OptionalDouble loadBefore) {

  /** Returns this machine, with "unknown" for what the system does not say. */
  static Machine here() {
    return new Machine(
        valueOf("/proc/cpuinfo", "model name", ":").orElseUnknown(),
        Runtime.getRuntime().availableProcessors(),
        valueOf("/proc/meminfo", "MemTotal", ":").kibibytes(),
        valueOf("/etc/os-release", "PRETTY_NAME", "=").orElseUnknown()
            + ", "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", "
            + System.getProperty("os.arch"),
        load());
  }

  /** Returns whether other programs had so much to do that the figures say little. */
  boolean wasBusy() {
    return loadBefore.orElse(0) > processors / 2.0;
  }

  private static OptionalDouble load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return load < 0 ? OptionalDouble.empty() : OptionalDouble.of(load);
  }

  /** The text after a name in a file; blank if it is not there. */
  private record Value(String text) {

    String orElseUnknown() {
      return text.isBlank() ? "unknown" : text;
    }

    OptionalLong kibibytes() {
      return text.endsWith(" kB")
          ? OptionalLong.of(Long.parseLong(text.substring(0, text.length() - 3)) * 1024)
          : OptionalLong.empty();
    }
  }

  private static Value valueOf(String file, String name, String separator) {
    try {
      return Files.readString(Path.of(file))
          .lines()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(separator) + 1).strip().replace("\"", ""))
          .map(Value::new)
          .findFirst()
          .orElse(new Value(""));
    } catch (IOException notThisSystem) {
      return new Value("");
    }
  }
}
