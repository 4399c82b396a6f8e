package io.xenotime.sync;

import io.xenotime.write.ArticleSink;
import io.xenotime.write.IndexedArticles;
import java.io.IOException;
import java.util.Optional;

/** The index that is kept equal to a site. One thread at a time. */
public interface SyncedIndex {

  /**
   * Opens what it holds as last committed; empty when there is no index yet, or a new one is to be
   * built.
   *
   * @throws IOException if it cannot be read, or was built otherwise
   */
  Optional<IndexedArticles> read() throws IOException;

  /**
   * Opens it for writing.
   *
   * @throws IOException if another writer is at work, or it was built otherwise
   */
  ArticleSink write() throws IOException;
}
