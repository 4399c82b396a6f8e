package io.xenotime.search.lucene;

import java.io.IOException;
import java.util.Optional;

/**
 * What suggestions remember of one snapshot: its named things, read when they are first asked for,
 * because most states of an index pass without a suggestion, and titles found lately. Safe for many
 * threads.
 */
final class SuggestState {

  private final KnownTitles titles = new KnownTitles();
  private Optional<NamedThings> things = Optional.empty();

  /** Returns the things of the one snapshot that this belongs to. */
  synchronized NamedThings things(Snapshot snapshot) throws IOException {
    if (things.isEmpty()) {
      things = Optional.of(NamedThingsReader.read(snapshot));
    }
    return things.get();
  }

  KnownTitles titles() {
    return titles;
  }
}
