package io.xenotime.search.lucene;

import java.io.IOException;
import java.util.Optional;

/**
 * The named things of a snapshot, read when the first suggestion is asked for, because most states
 * of an index pass without one. Safe for many threads.
 */
final class LazyThings {

  private Optional<NamedThings> read = Optional.empty();

  /** Returns the things of the one snapshot that this belongs to. */
  synchronized NamedThings of(Snapshot snapshot) throws IOException {
    if (read.isEmpty()) {
      read = Optional.of(NamedThingsReader.read(snapshot));
    }
    return read.get();
  }
}
