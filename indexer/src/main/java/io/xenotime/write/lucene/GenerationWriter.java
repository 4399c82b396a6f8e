package io.xenotime.write.lucene;

import io.xenotime.schema.CommitData;
import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.schema.Vocabulary;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/**
 * One generation that is being written. A new one becomes current with its first commit, after it
 * was opened and counted. Wants the lock of its folder. Writing is safe for many threads,
 * committing and closing is not.
 */
final class GenerationWriter implements Closeable {

  private final IndexFolder folder;
  private final Generation generation;
  private final Directory directory;
  private final CommittedArticles committed;
  private final BackgroundMerges merges = new BackgroundMerges();
  private final IndexWriter writer;
  private boolean published;

  private GenerationWriter(
      IndexFolder folder,
      Generation generation,
      Directory directory,
      CommittedArticles committed,
      WriterSettings settings,
      OpenMode mode,
      IndexStamp stamp)
      throws IOException {
    this.folder = folder;
    this.generation = generation;
    this.directory = directory;
    this.committed = committed;
    this.published = mode == OpenMode.APPEND;
    this.writer =
        new IndexWriter(directory, settings.config(mode, merges, Vocabulary.of(stamp.thesaurus())));
  }

  /**
   * Opens the current generation to go on with it.
   *
   * @throws IOException if it cannot be opened, or was built otherwise
   */
  static GenerationWriter append(
      IndexFolder folder, Generation current, IndexStamp stamp, WriterSettings settings)
      throws IOException {
    Directory directory = settings.directories().open(current.path());
    CommittedArticles committed = null;
    try {
      committed = GenerationCheck.readable(folder, directory);
      GenerationCheck.mayGoOn(folder, committed.userData(), stamp);
      return new GenerationWriter(
          folder, current, directory, committed, settings, OpenMode.APPEND, stamp);
    } catch (Throwable failure) {
      IOUtils.closeWhileSuppressingExceptions(failure, committed, directory);
      throw failure;
    }
  }

  /** Begins a new generation. */
  static GenerationWriter create(
      IndexFolder folder, Generation next, IndexStamp stamp, WriterSettings settings)
      throws IOException {
    Directory directory = settings.directories().open(next.path());
    try {
      return new GenerationWriter(
          folder, next, directory, CommittedArticles.none(), settings, OpenMode.CREATE, stamp);
    } catch (Throwable failure) {
      IOUtils.closeWhileSuppressingExceptions(failure, directory);
      throw failure;
    }
  }

  /** Returns what the generation held when it was opened. */
  CommittedArticles committed() {
    return committed;
  }

  /** Returns the writer; it belongs to this. */
  IndexWriter writer() {
    return writer;
  }

  /** Returns whether the generation is the one that is served. */
  boolean isPublished() {
    return published;
  }

  /**
   * Commits what was written, and publishes the generation if it is new.
   *
   * @param articles how many it must hold now
   * @param changes what was put or deleted since the last commit
   */
  void commit(CommitData data, long articles, ChangedArticles changes) throws IOException {
    // merges that are due belong to what is committed: closing drops those still under way
    writer.flush();
    merges.sync();
    group(changes);
    writer.setLiveCommitData(data.toUserData().entrySet());
    writer.commit();
    if (!published) {
      GenerationCheck.isWhatWasWritten(directory, data, articles);
      folder.publish(generation);
      published = true;
      pruneAfterPublishing();
    }
  }

  private void group(ChangedArticles changes) throws IOException {
    if (!published) {
      Grouping.all(writer);
    } else if (!changes.isEmpty()) {
      Grouping.around(changes, writer, directory);
    }
  }

  private void pruneAfterPublishing() {
    try {
      folder.prune();
    } catch (IOException left) {
      // what was committed is visible, which is what counts; the next writer prunes again
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(writer::rollback, committed, directory, this::removeUnlessCurrent);
  }

  /** Asks the pointer: publishing can fail after the rename that makes a generation current. */
  private void removeUnlessCurrent() throws IOException {
    if (!published && !folder.current().equals(Optional.of(generation))) {
      IOUtils.rm(generation.path());
    }
  }
}
