package io.xenotime.indexer;

import io.xenotime.posts.Rejected;
import io.xenotime.run.IndexRun;
import io.xenotime.run.Rejections;
import io.xenotime.run.RunEnd;
import io.xenotime.run.Tally;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.schema.Vocabulary;
import io.xenotime.sync.SyncReport;
import io.xenotime.sync.SyncRun;
import io.xenotime.sync.SyncSettings;
import io.xenotime.sync.SyncSurroundings;
import io.xenotime.sync.SyncedIndex;
import io.xenotime.sync.SyncedSite;
import io.xenotime.thesaurus.Thesaurus;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The runs of a sync with its settings. For one thread. */
final class SyncJob implements Closeable {

  /** Four times in a row something changed while it was looked at: the next run goes on. */
  private static final int MOST_PASSES = 4;

  private final SyncConfig config;
  private final Surroundings surroundings;
  private final Thesaurus thesaurus;
  private Optional<SyncedSite> site = Optional.empty();
  private Optional<SyncedIndex> index = Optional.empty();
  private Optional<DerivedFacets> derived = Optional.empty();

  /** Only the first run takes long enough to be watched; the others are a line each. */
  private boolean first = true;

  /**
   * Prepares one.
   *
   * @throws IOException if the thesaurus cannot be read
   */
  SyncJob(SyncConfig config, Surroundings surroundings) throws IOException {
    this.config = config;
    this.surroundings = surroundings;
    this.thesaurus = ThesaurusFiles.read(config.thesaurus(), config.thesaurusExtension());
  }

  SyncConfig config() {
    return config;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /**
   * Finds the site and the index, unless they were found before.
   *
   * @throws IOException if either cannot be read
   */
  SyncedSite find() throws IOException {
    if (site.isEmpty()) {
      SyncedSite found = new SiteSetup(config, surroundings).find();
      site = Optional.of(found);
      IndexStamp stamp = IndexStamp.of(found.facets(), thesaurus);
      derived = Optional.of(new DerivedFacets(found.facets(), Vocabulary.of(thesaurus)));
      index =
          Optional.of(
              new LuceneIndex(
                  new IndexFolder(config.index()),
                  stamp,
                  surroundings.clock(),
                  config.rebuild(),
                  config.dryRun()));
    }
    return site.get();
  }

  /**
   * Makes the index equal to the site.
   *
   * @param before the last whole run, to look only for late changes; empty to compare everything
   * @param rejections gets what could not be used or fetched, and the end
   * @throws IOException if it did not come to its end
   */
  SyncReport run(Optional<SyncReport> before, Rejections rejections) throws IOException {
    SyncRun run =
        new SyncRun(
            find(),
            index.orElseThrow(),
            (extractor, sink, tally, rejected) ->
                new IndexRun(
                    extractor, derived.orElseThrow(), sink, tally, rejected, surroundings.stop()),
            new SyncSurroundings(
                settings(),
                rejections,
                new ShownProgress(surroundings, config.quiet() || !first),
                surroundings.stop(),
                surroundings.clock()));
    try {
      SyncReport report = before.isPresent() ? run.quick(before.get()) : run.whole();
      first = false;
      for (Rejected failed : report.failed()) {
        rejections.add(failed);
      }
      rejections.end(report.counts(), config.dryRun() ? RunEnd.DRY_RUN : RunEnd.COMMITTED);
      return report;
    } catch (IOException | RuntimeException failure) {
      rejections.end(new Tally().report(Duration.ZERO, 0), RunEnd.FAILED);
      throw failure;
    }
  }

  private SyncSettings settings() {
    return new SyncSettings(
        config.threads(),
        config.commitEvery(),
        config.removal(),
        config.full(),
        config.every().isEmpty(),
        config.rebuild() || config.dryRun(),
        config.dryRun() ? 1 : MOST_PASSES);
  }

  /** Makes the next run find site and index anew. */
  void forget() {
    site.ifPresent(found -> found.site().close());
    site = Optional.empty();
  }

  @Override
  public void close() {
    forget();
  }
}
