package io.xenotime.posts;

import java.util.Optional;

/** Stands for a source that is no posts: says so once. One thread. */
final class Refusal implements Framer {

  private Optional<PostReading> rejected;

  Refusal(String source, String reason) {
    this.rejected = Optional.of(new Rejected(Origin.of(source), 0, reason));
  }

  @Override
  public Optional<PostReading> next() {
    Optional<PostReading> once = rejected;
    rejected = Optional.empty();
    return once;
  }
}
