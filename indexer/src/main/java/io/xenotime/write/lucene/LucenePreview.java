package io.xenotime.write.lucene;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.write.ArticleSink;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Answers what {@link LuceneSink} would, and writes nothing: no lock, no file, no commit. Thread
 * rules are the port's.
 */
public final class LucenePreview implements ArticleSink {

  private final ArticleDocuments documents;
  private final List<Directory> directories;
  private final CommittedArticles committed;
  private final ArticleHashes hashes;

  private LucenePreview(
      List<Facet> facets, List<Directory> directories, CommittedArticles committed) {
    this.documents = new ArticleDocuments(facets);
    this.directories = directories;
    this.committed = committed;
    this.hashes = new ArticleHashes(committed);
  }

  /**
   * Previews going on with the current generation, or beginning the first one.
   *
   * @throws IOException if the index was built with other fields, another analysis or other facets
   */
  public static LucenePreview goOn(IndexFolder folder, IndexStamp stamp) throws IOException {
    if (folder.current().isEmpty()) {
      return rebuild(stamp);
    }
    Directory directory = FSDirectory.open(folder.current().get().path());
    CommittedArticles committed = null;
    try {
      committed = GenerationCheck.readable(folder, directory);
      GenerationCheck.mayGoOn(folder, committed.userData(), stamp);
      return new LucenePreview(stamp.facets(), List.of(directory), committed);
    } catch (Throwable failure) {
      IOUtils.closeWhileSuppressingExceptions(failure, committed, directory);
      throw failure;
    }
  }

  /** Previews a new generation. */
  public static LucenePreview rebuild(IndexStamp stamp) throws IOException {
    return new LucenePreview(stamp.facets(), List.of(), CommittedArticles.none());
  }

  @Override
  public Put put(Article article) throws IOException {
    long hash = ArticleHashes.of(documents.toDocument(article));
    OptionalLong before = hashes.get(article.id());
    if (before.isEmpty()) {
      hashes.put(article.id(), hash);
      return Put.ADDED;
    }
    if (before.getAsLong() == hash) {
      return Put.UNCHANGED;
    }
    hashes.put(article.id(), hash);
    return Put.REPLACED;
  }

  @Override
  public boolean delete(long id) throws IOException {
    boolean present = hashes.get(id).isPresent();
    if (present) {
      hashes.remove(id);
    }
    return present;
  }

  @Override
  public void commit() {}

  @Override
  public void commit(Map<String, String> position) {}

  @Override
  public void close() throws IOException {
    committed.close();
    IOUtils.close(directories);
  }
}
