package io.xenotime.search.lucene;

import java.io.IOException;
import java.util.Optional;

/**
 * What suggestions remember of one snapshot: its named things and which of its articles are recent,
 * read when they are first asked for, because most states of an index pass without a suggestion;
 * and titles found lately. Safe for many threads.
 */
final class SuggestState {

  private final KnownTitles titles = new KnownTitles();
  private Optional<NamedThings> things = Optional.empty();
  private Optional<Recency> recency = Optional.empty();

  /** Returns the things of the one snapshot that this belongs to. */
  synchronized NamedThings things(Snapshot snapshot) throws IOException {
    if (things.isEmpty()) {
      things = Optional.of(NamedThingsReader.read(snapshot));
    }
    return things.get();
  }

  /** Returns how the articles of that snapshot are parted into recent and older ones. */
  synchronized Recency recency(Snapshot snapshot) throws IOException {
    if (recency.isEmpty()) {
      recency = Optional.of(Recency.read(snapshot.reader()));
    }
    return recency.get();
  }

  KnownTitles titles() {
    return titles;
  }
}
