package io.xenotime.write;

import io.xenotime.article.Article;
import java.io.IOException;
import java.util.Map;

/**
 * Where articles go: an index that takes them by id and shows them all at once.
 *
 * <p>Putting and deleting is safe for many threads, as long as no two of them hold the same id at
 * the same time; committing and closing is one thread's matter, after the others are done.
 */
public interface ArticleSink extends AutoCloseable {

  /** What became of an article that was put. */
  enum Put {
    ADDED,
    REPLACED,
    /** The index holds the very same content already; nothing was written. */
    UNCHANGED
  }

  /**
   * Takes an article in place of the one with its id, if any.
   *
   * @throws IllegalArgumentException if a value of the article is longer than any index takes; the
   *     one before it stays, and others may follow
   * @throws IOException if it cannot be written; nothing of this run is visible then
   */
  Put put(Article article) throws IOException;

  /**
   * Takes the article with this id out.
   *
   * @return whether there was one
   * @throws IOException if it cannot be written; nothing of this run is visible then
   */
  boolean delete(long id) throws IOException;

  /**
   * Makes all that was put and deleted since the last commit visible, or none of it; more may be
   * put and committed after it.
   *
   * @throws IOException if it cannot be written; the last commit stays what is visible
   */
  void commit() throws IOException;

  /**
   * Commits, and with it a position: small text by name that is to be found again with exactly this
   * content. Without one, the position stays what it was; a new index has none.
   *
   * @throws IOException if it cannot be written; the last commit stays what is visible
   */
  void commit(Map<String, String> position) throws IOException;

  /** Drops what was not committed and lets go of the index. Closing twice is harmless. */
  @Override
  void close() throws IOException;
}
