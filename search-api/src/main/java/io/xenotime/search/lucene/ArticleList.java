package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.schema.IndexField;
import io.xenotime.search.ArticlesAnswer;
import io.xenotime.search.ArticlesRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Reads whole articles that match, in the order they are asked for. One thread, used once. */
final class ArticleList {

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final ArticlesRequest asked;

  ArticleList(Snapshot snapshot, IndexSearcher searcher, ArticlesRequest asked) {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.asked = asked;
  }

  /** Returns those of the articles that match the query which the request chooses. */
  ArticlesAnswer read(Query matching) throws IOException {
    Query chosen = new ChoiceQuery(snapshot, asked.choice()).within(matching);
    int end = asked.offset() + asked.size();
    TopFieldDocs top =
        searcher.search(chosen, new TopFieldCollectorManager(sort(), end, null, Integer.MAX_VALUE));
    StoredFields stored = searcher.storedFields();
    List<Article> articles = new ArrayList<>();
    for (int i = asked.offset(); i < Math.min(end, top.scoreDocs.length); i++) {
      articles.add(snapshot.documents().toArticle(stored.document(top.scoreDocs[i].doc)));
    }
    return new ArticlesAnswer(articles, top.totalHits.value(), snapshot.version());
  }

  private Sort sort() {
    boolean highestFirst = !asked.ascending();
    SortField id = new SortField(IndexField.ID.fieldName(), SortField.Type.LONG, highestFirst);
    return switch (asked.by()) {
      case RELEVANCE -> new Sort(HitOrder.RELEVANCE.fields());
      case PUBLISHED -> new Sort(moment(IndexField.PUBLISHED, highestFirst), id);
      case MODIFIED -> new Sort(moment(IndexField.MODIFIED, highestFirst), id);
      case ID -> new Sort(id);
    };
  }

  private static SortField moment(IndexField field, boolean latestFirst) {
    return LongField.newSortField(field.fieldName(), latestFirst, SortedNumericSelector.Type.MAX);
  }
}
