package io.xenotime.indexer;

import io.xenotime.progress.NoProgress;
import io.xenotime.progress.ProgressDisplay;
import io.xenotime.progress.ProgressLines;
import io.xenotime.progress.ProgressTicker;
import io.xenotime.progress.RunProgress;
import io.xenotime.progress.RunProgress.Unit;
import io.xenotime.progress.TerminalBar;
import io.xenotime.sync.SyncProgress;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Shows the tasks of a sync, each with the time it still takes. */
final class ShownProgress implements SyncProgress {

  private final Surroundings surroundings;
  private final boolean quiet;

  ShownProgress(Surroundings surroundings, boolean quiet) {
    this.surroundings = surroundings;
    this.quiet = quiet;
  }

  @Override
  public Task begin(String name, OptionalLong inAll, LongSupplier done) {
    long start = System.nanoTime();
    return new ProgressTicker(
            display(name, inAll),
            () ->
                RunProgress.ofPosts(
                    done.getAsLong(), inAll, Duration.ofNanos(System.nanoTime() - start)))
        ::close;
  }

  private ProgressDisplay display(String name, OptionalLong inAll) {
    if (quiet) {
      return new NoProgress();
    }
    return surroundings.terminal()
        ? new TerminalBar(surroundings.err(), name, Unit.POSTS, inAll)
        : new ProgressLines(surroundings.err());
  }
}
