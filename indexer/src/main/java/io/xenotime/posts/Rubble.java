package io.xenotime.posts;

import java.util.Optional;

/**
 * Puts neighbouring unusable lines together, so that a run of them is reported once. One thread.
 */
final class Rubble {

  private final String source;
  private long firstLine;
  private long lastLine;
  private long id;
  private String reason = "";

  Rubble(String source) {
    this.source = source;
  }

  /**
   * Adds lines that can't be used.
   *
   * @param id the number of the post they seem to be; 0 joins them to the lines before
   * @return what they could not be joined to
   */
  Optional<Rejected> add(long from, long to, long id, String reason) {
    if (firstLine != 0 && id == 0 && this.id == 0) {
      lastLine = to;
      return Optional.empty();
    }
    Optional<Rejected> before = take();
    firstLine = from;
    lastLine = to;
    this.id = id;
    this.reason = reason;
    return before;
  }

  /** Returns what has gathered, if anything, and starts anew. */
  Optional<Rejected> take() {
    if (firstLine == 0) {
      return Optional.empty();
    }
    String range = lastLine > firstLine ? " (lines " + firstLine + " to " + lastLine + ")" : "";
    var rejected = new Rejected(new Origin(source, firstLine), id, reason + range);
    firstLine = 0;
    return Optional.of(rejected);
  }
}
