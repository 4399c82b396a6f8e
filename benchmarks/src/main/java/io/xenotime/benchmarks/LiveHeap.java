package io.xenotime.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a JVM for its live objects, whichever garbage collector it has. */
final class LiveHeap {

  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");

  private LiveHeap() {}

  /**
   * Returns the bytes of all objects that are alive after a full collection, by the last line of
   * {@code jcmd PID GC.class_histogram}; empty where there is no such tool.
   */
  static OptionalLong of(long pid) throws InterruptedException {
    try {
      Process jcmd =
          new ProcessBuilder(
                  RunningProgram.jdkTool("jcmd"), Long.toString(pid), "GC.class_histogram")
              .redirectErrorStream(true)
              .start();
      String answer;
      try (InputStream out = jcmd.getInputStream()) {
        answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      }
      jcmd.waitFor();
      return total(answer);
    } catch (IOException noSuchTool) {
      return OptionalLong.empty();
    }
  }

  static OptionalLong total(String histogram) {
    Matcher total = TOTAL.matcher(histogram);
    return total.find() ? OptionalLong.of(Long.parseLong(total.group(1))) : OptionalLong.empty();
  }
}
