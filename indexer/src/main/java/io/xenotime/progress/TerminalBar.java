package io.xenotime.progress;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar that redraws itself on a terminal. */
public final class TerminalBar implements ProgressDisplay {

  private static final Duration INTERVAL = Duration.ofMillis(200);
  private static final int COLUMNS = 79;
  private static final int MEGABYTE = 1_000_000;
  private static final long UNKNOWN = -1;

  private final PrintWriter terminal;
  private final ProgressBar bar;

  /**
   * Draws on the terminal, which stays open.
   *
   * @param inAll the whole way in the unit; empty when nobody knows
   */
  public TerminalBar(PrintWriter terminal, String task, RunProgress.Unit unit, OptionalLong inAll) {
    this.terminal = terminal;
    this.bar =
        ProgressBar.builder()
            .setTaskName(task)
            .setInitialMax(inAll.orElse(UNKNOWN))
            .setUnit(unitName(unit), unitSize(unit))
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis((int) INTERVAL.toMillis())
            // its own consumers ask the terminal for its width by starting programs
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, COLUMNS))
            .build();
  }

  private static String unitName(RunProgress.Unit unit) {
    return switch (unit) {
      case BYTES -> " MB";
      case POSTS -> " posts";
    };
  }

  private static int unitSize(RunProgress.Unit unit) {
    return switch (unit) {
      case BYTES -> MEGABYTE;
      case POSTS -> 1;
    };
  }

  private void draw(String line) {
    terminal.print('\r' + line);
    terminal.flush();
  }

  @Override
  public Duration interval() {
    return INTERVAL;
  }

  @Override
  public void show(RunProgress progress) {
    bar.setExtraMessage(progress.rate());
    bar.stepTo(progress.done());
  }

  @Override
  public void close() {
    bar.close();
    terminal.println();
    terminal.flush();
  }
}
