package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.schema.ArticleDocuments;
import io.xenotime.search.Hit;
import io.xenotime.search.Snippets;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Reads whole articles of one snapshot. One thread. */
final class ArticleReader {

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final StoredFields stored;

  ArticleReader(Snapshot snapshot, IndexSearcher searcher) throws IOException {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.stored = searcher.storedFields();
  }

  /** Returns the document of the article with this id, if there is one. */
  Optional<Integer> document(long id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(ArticleDocuments.key(id)), 1);
    return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(found.scoreDocs[0].doc);
  }

  Optional<Article> article(long id) throws IOException {
    Optional<Integer> document = document(id);
    return document.isEmpty() ? Optional.empty() : Optional.of(article(document.get()));
  }

  Article article(int document) throws IOException {
    return snapshot.documents().toArticle(stored.document(document));
  }

  /** Returns an article as a hit without snippets. */
  static Hit hit(Article article, float score) {
    return Hit.of(article, Snippets.NONE, score, Optional.empty());
  }
}
