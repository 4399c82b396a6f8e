package io.xenotime.write.lucene;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.CommitData;
import io.xenotime.schema.ForeignIndexException;
import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.write.IndexedArticles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/** What the current generation of an index folder holds. For one thread. */
public final class LuceneArticles implements IndexedArticles {

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexStamp stamp;
  private final Map<String, String> position;
  private final ArticleDocuments documents;

  private LuceneArticles(Directory directory, DirectoryReader reader, CommitData commit) {
    this.directory = directory;
    this.reader = reader;
    this.stamp = commit.stamp();
    this.position = commit.position();
    this.documents = new ArticleDocuments(stamp.facets());
  }

  /**
   * Opens the current generation; empty when there is none yet.
   *
   * @throws IOException if it cannot be read, or was built otherwise
   */
  public static Optional<LuceneArticles> open(IndexFolder folder) throws IOException {
    Optional<Generation> current = folder.current();
    if (current.isEmpty()) {
      return Optional.empty();
    }
    Directory directory = FSDirectory.open(current.get().path());
    DirectoryReader reader = null;
    try {
      reader = GenerationCheck.reader(folder, directory);
      CommitData commit = CommitData.readable(reader.getIndexCommit().getUserData());
      return Optional.of(new LuceneArticles(directory, reader, commit));
    } catch (ForeignIndexException foreign) {
      IOUtils.closeWhileSuppressingExceptions(foreign, reader, directory);
      throw GenerationCheck.otherFields(folder, foreign);
    } catch (Throwable failure) {
      IOUtils.closeWhileSuppressingExceptions(failure, reader, directory);
      throw failure;
    }
  }

  @Override
  public long count() {
    return reader.numDocs();
  }

  @Override
  public List<Facet> taxonomies() {
    return stamp.taxonomies();
  }

  @Override
  public Map<String, String> position() {
    return position;
  }

  @Override
  public void entries(Reader<Entry> entries) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      SegmentEntries segment = new SegmentEntries(leaf.reader(), taxonomies());
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          entries.read(segment.entry(document));
        }
      }
    }
  }

  @Override
  public Optional<Article> article(long id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(ArticleDocuments.key(id), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          return Optional.of(
              documents.toArticle(leaf.reader().storedFields().document(postings.docID())));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void articles(Reader<Article> articles) throws IOException {
    ArticlesById order = ArticlesById.in(reader);
    // one for all: it keeps the block it unpacked last, in which the next article mostly is
    StoredFields stored = reader.storedFields();
    for (int i = 0; i < order.size(); i++) {
      articles.read(documents.toArticle(stored.document(order.document(i))));
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, directory);
  }
}
