package io.xenotime.write.lucene;

import io.xenotime.article.Article;
import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.CommitData;
import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.write.ArticleSink;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;

/**
 * Articles into one generation of an index folder, by the folder's only writer. Meant for one run:
 * it keeps 16 to 32 bytes for each article put or deleted, and while it commits many, about 150
 * more for each. Thread rules are the port's.
 */
public final class LuceneSink implements ArticleSink {

  private final IndexFolder folder;
  private final IndexStamp stamp;
  private final InstantSource clock;
  private final ArticleDocuments documents;
  private final FolderLock lock;
  private final GenerationWriter generation;
  private final ArticleHashes hashes;
  private final LongAdder articles = new LongAdder();
  private final ChangedArticles changes = new ChangedArticles();
  private Map<String, String> position;
  private boolean closed;

  private LuceneSink(
      IndexFolder folder,
      IndexStamp stamp,
      InstantSource clock,
      FolderLock lock,
      GenerationWriter generation) {
    this.folder = folder;
    this.stamp = stamp;
    this.clock = clock;
    this.documents = new ArticleDocuments(stamp.facets());
    this.lock = lock;
    this.generation = generation;
    this.hashes = new ArticleHashes(generation.committed());
    this.position = CommitData.position(generation.committed().userData());
    articles.add(generation.committed().count());
  }

  /**
   * Opens the current generation to go on with it, or begins the first one.
   *
   * @throws IOException if another writer is at work, or the index was built with other fields,
   *     another analysis or other facets
   */
  public static LuceneSink goOn(IndexFolder folder, IndexStamp stamp, InstantSource clock)
      throws IOException {
    return open(folder, stamp, clock, false, WriterSettings.DEFAULT);
  }

  /**
   * Begins a new generation, which takes the place of the current one when it is committed.
   *
   * @throws IOException if another writer is at work
   */
  public static LuceneSink rebuild(IndexFolder folder, IndexStamp stamp, InstantSource clock)
      throws IOException {
    return open(folder, stamp, clock, true, WriterSettings.DEFAULT);
  }

  static LuceneSink open(
      IndexFolder folder,
      IndexStamp stamp,
      InstantSource clock,
      boolean rebuild,
      WriterSettings settings)
      throws IOException {
    FolderLock lock = FolderLock.of(folder);
    try {
      // before pruning: a name that was in use a moment ago is not given to another index
      Generation next = folder.next();
      folder.prune();
      Optional<Generation> current = rebuild ? Optional.empty() : folder.current();
      GenerationWriter generation =
          current.isPresent()
              ? GenerationWriter.append(folder, current.get(), stamp, settings)
              : GenerationWriter.create(folder, next, stamp, settings);
      return new LuceneSink(folder, stamp, clock, lock, generation);
    } catch (Throwable failure) {
      IOUtils.closeWhileSuppressingExceptions(failure, lock);
      throw failure;
    }
  }

  @Override
  public Put put(Article article) throws IOException {
    long id = article.id();
    Document document = documents.toDocument(article);
    long hash = ArticleHashes.of(document);
    try {
      OptionalLong before = hashes.get(id);
      if (before.isEmpty()) {
        // nothing to replace, and Lucene need not look for it
        generation.writer().addDocument(document);
        written(id, hash);
        articles.increment();
        return Put.ADDED;
      }
      if (before.getAsLong() == hash) {
        return Put.UNCHANGED;
      }
      generation.writer().updateDocument(ArticleDocuments.key(id), document);
      written(id, hash);
      return Put.REPLACED;
    } catch (IllegalArgumentException unfit) {
      // Lucene has skipped the document, and deleted nothing for it
      throw new IllegalArgumentException(
          "article " + id + " must not have a value longer than an index takes", unfit);
    } catch (IOException | IllegalStateException failure) {
      throw failed(failure);
    }
  }

  private void written(long id, long hash) {
    hashes.put(id, hash);
    changes.add(id);
  }

  @Override
  public boolean delete(long id) throws IOException {
    try {
      if (hashes.get(id).isEmpty()) {
        return false;
      }
      generation.writer().deleteDocuments(ArticleDocuments.key(id));
    } catch (IOException | IllegalStateException failure) {
      throw failed(failure);
    }
    hashes.remove(id);
    articles.decrement();
    changes.add(id);
    return true;
  }

  /**
   * Says why writing ended. A thread that comes late only hears that the writer is closed, or that
   * it can merge no more, while the writer knows what closed it, perhaps in a background merge.
   */
  private IOException failed(Exception failure) {
    Throwable first = generation.writer().getTragicException();
    return first == null || first == failure
        ? WriterFailure.of(folder, failure)
        : WriterFailure.of(folder, new AlreadyClosedException(failure.getMessage(), first));
  }

  @Override
  public void commit() throws IOException {
    commit(position);
  }

  /** Does nothing when nothing was changed, so that readers have nothing to open anew. */
  @Override
  public void commit(Map<String, String> newPosition) throws IOException {
    if (generation.isPublished() && changes.isEmpty() && newPosition.equals(position)) {
      return;
    }
    CommitData data = new CommitData(stamp, clock.instant(), newPosition);
    try {
      generation.commit(data, articles.sum(), changes);
    } catch (IOException | IllegalStateException failure) {
      throw failed(failure);
    }
    position = data.position();
    changes.clear();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    IOUtils.close(generation, lock);
  }
}
