package io.xenotime.sync;

import io.xenotime.write.IndexedArticles;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What an index holds before a pass: possibly nothing. For one thread. */
final class Held implements Closeable {

  /**
   * WordPress compares times of change by the site's clock, which repeats an hour when summer ends.
   */
  private static final Duration OVERLAP = Duration.ofHours(2);

  private final Optional<IndexedArticles> articles;
  private final SyncPosition position;

  private Held(Optional<IndexedArticles> articles, SyncPosition position) {
    this.articles = articles;
    this.position = position;
  }

  /**
   * Takes over what was opened.
   *
   * @throws IOException if it is another site's
   */
  static Held of(Optional<IndexedArticles> articles, SyncedSite site) throws IOException {
    SyncPosition held =
        articles.map(open -> SyncPosition.of(open.position())).orElse(SyncPosition.NONE);
    String type = site.type().name();
    if (!held.isKnown()) {
      return new Held(articles, SyncPosition.atTheStartOf(site.address(), type));
    }
    if (!held.isOf(site.address(), type)) {
      try (IndexedArticles _ = articles.orElse(null)) {
        throw new IOException(
            "the index is of "
                + held.type()
                + " at "
                + held.site()
                + ", got "
                + type
                + " at "
                + site.address()
                + "; give another --index, or --rebuild");
      }
    }
    return new Held(articles, held);
  }

  SyncPosition position() {
    return position;
  }

  /** Returns the articles, of which there are some. */
  IndexedArticles articles() {
    return articles.orElseThrow();
  }

  long count() {
    return articles.map(IndexedArticles::count).orElse(0L);
  }

  /** Returns the time after which changes are looked for, well before the last one known. */
  Instant lookBackTo(Instant now) throws IOException {
    AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);
    if (articles.isPresent()) {
      articles
          .get()
          .entries(entry ->
              last.updateAndGet(time -> entry.modified().isAfter(time) ? entry.modified() : time));
    }
    // a post from the future must not hide what is changed today
    return (last.get().isAfter(now) ? now : last.get()).minus(OVERLAP);
  }

  Difference compare(Comparison comparison) throws IOException {
    return articles.isPresent() ? comparison.with(articles.get()) : comparison.withNothing();
  }

  @Override
  public void close() throws IOException {
    if (articles.isPresent()) {
      articles.get().close();
    }
  }
}
