package io.xenotime.indexer;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar that redraws itself on a terminal. */
final class TerminalBar implements ProgressDisplay {

  private static final Duration INTERVAL = Duration.ofMillis(200);
  private static final int COLUMNS = 79;
  private static final int MEGABYTE = 1_000_000;
  private static final long UNKNOWN = -1;

  private final PrintWriter terminal;
  private final ProgressBar bar;

  /** Draws on the terminal, which stays open. */
  TerminalBar(PrintWriter terminal, OptionalLong bytesInAll) {
    this.terminal = terminal;
    this.bar =
        ProgressBar.builder()
            .setTaskName("indexing")
            .setInitialMax(bytesInAll.orElse(UNKNOWN))
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis((int) INTERVAL.toMillis())
            // its own consumers ask the terminal for its width by starting programs
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, COLUMNS))
            .build();
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
    bar.stepTo(progress.bytes());
  }

  @Override
  public void close() {
    bar.close();
    terminal.println();
    terminal.flush();
  }
}
