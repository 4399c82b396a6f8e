package io.xenotime.write.lucene;

import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.schema.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * How an index is written: memory and files. Immutable.
 *
 * @param ramBufferMegabytes how much the writer keeps in memory before it writes a segment; while
 *     one is being written, threads may fill as much again
 * @param directories opens the folder of a generation
 */
record WriterSettings(double ramBufferMegabytes, Directories directories) {

  /** For a heap of 512 MB, beside the posts that are under way. */
  static final WriterSettings DEFAULT = new WriterSettings(64, FSDirectory::open);

  /** Opens a folder as Lucene's directory. */
  interface Directories {

    /** Returns the open directory; the caller closes it. */
    Directory open(Path path) throws IOException;
  }

  /** Returns a new configuration for one writer. */
  IndexWriterConfig config(
      IndexWriterConfig.OpenMode mode, MergeScheduler merges, Vocabulary vocabulary) {
    TieredMergePolicy policy = new TieredMergePolicy();
    return new IndexWriterConfig(NewsAnalyzer.forIndexing(vocabulary))
        .setOpenMode(mode)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(ramBufferMegabytes)
        .setMergePolicy(policy)
        .setMergeScheduler(merges);
  }
}
