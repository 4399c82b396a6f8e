package io.xenotime.feeds;

import io.xenotime.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** Writes one document, piece by piece, and keeps none of it. One thread. */
interface FeedWriter {

  /** Writes what comes before the first hit. */
  void start(FeedHead head) throws IOException;

  void entry(Hit hit) throws IOException;

  /**
   * Writes what comes after the last hit; nothing is left unwritten then.
   *
   * @param updated when what the document tells of was last changed; empty when its head said so
   */
  void end(Optional<Instant> updated) throws IOException;
}
