package io.xenotime.indexer;

import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.sync.SyncedIndex;
import io.xenotime.write.ArticleSink;
import io.xenotime.write.IndexedArticles;
import io.xenotime.write.lucene.LuceneArticles;
import io.xenotime.write.lucene.LucenePreview;
import io.xenotime.write.lucene.LuceneSink;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/** An index folder as a sync wants it. For one thread. */
final class LuceneIndex implements SyncedIndex {

  private final IndexFolder folder;
  private final IndexStamp stamp;
  private final InstantSource clock;
  private final boolean dryRun;
  private final boolean rebuild;
  private final Optional<Generation> before;

  /**
   * Takes a folder as it is now.
   *
   * @param rebuild whether it counts as empty until a new generation is current
   * @param dryRun whether nothing is written
   */
  LuceneIndex(
      IndexFolder folder, IndexStamp stamp, InstantSource clock, boolean rebuild, boolean dryRun)
      throws IOException {
    this.folder = folder;
    this.stamp = stamp;
    this.clock = clock;
    this.rebuild = rebuild;
    this.dryRun = dryRun;
    this.before = folder.current();
  }

  @Override
  public Optional<IndexedArticles> read() throws IOException {
    return mustBeBuilt() ? Optional.empty() : LuceneArticles.open(folder).map(open -> open);
  }

  @Override
  public ArticleSink write() throws IOException {
    boolean build = mustBeBuilt();
    if (dryRun) {
      return build ? LucenePreview.rebuild(stamp) : LucenePreview.goOn(folder, stamp);
    }
    return build ? LuceneSink.rebuild(folder, stamp, clock) : LuceneSink.goOn(folder, stamp, clock);
  }

  private boolean mustBeBuilt() throws IOException {
    return rebuild && folder.current().equals(before);
  }
}
