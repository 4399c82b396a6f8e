package io.xenotime.progress;

import java.time.Duration;

/** Progress that nobody wants to see. */
public final class NoProgress implements ProgressDisplay {

  @Override
  public Duration interval() {
    return Duration.ofHours(1);
  }

  @Override
  public void show(RunProgress progress) {}

  @Override
  public void close() {}
}
