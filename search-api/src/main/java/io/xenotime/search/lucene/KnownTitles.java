package io.xenotime.search.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Titles that were suggested lately, by document. Letter after letter finds the same ones, and
 * reading a title and counting what it finds takes longer than finding it. Safe for many threads.
 */
final class KnownTitles {

  private final Latest titles = new Latest();

  /**
   * A title and its search.
   *
   * @param query empty when no text finds it
   * @param count how many articles the query finds
   */
  record Title(String text, Optional<String> query, long count) {}

  synchronized Optional<Title> of(int document) {
    return Optional.ofNullable(titles.get(document));
  }

  synchronized void remember(int document, Title title) {
    titles.put(document, title);
  }

  /** Forgets what was asked for longest ago. */
  private static final class Latest extends LinkedHashMap<Integer, Title> {

    private static final long serialVersionUID = 1;

    /** Some megabytes. */
    private static final int MOST = 10_000;

    Latest() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Title> eldest) {
      return size() > MOST;
    }
  }
}
