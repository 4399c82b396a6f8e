package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.search.Hit;
import io.xenotime.search.HitExplanation;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.Snippets;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Reads the hits of a page: stored fields once, snippets from the very same. One thread. */
final class HitReader {

  /** Of whole articles in memory; what a hit keeps of one is small. */
  private static final int WHOLE_AT_ONCE = 100;

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Query text;
  private final SearchRequest request;
  private final HitOrder order;
  private final Optional<Explainer> explainer;

  /**
   * @param explainer says of each hit why it is there; empty when nobody asks
   */
  HitReader(
      Snapshot snapshot,
      IndexSearcher searcher,
      Query text,
      SearchRequest request,
      HitOrder order,
      Optional<Explainer> explainer) {
    this.snapshot = snapshot;
    this.searcher = searcher;
    this.text = text;
    this.request = request;
    this.order = order;
    this.explainer = explainer;
  }

  /**
   * Returns the hits.
   *
   * @param more by document number, how many articles were folded into a hit
   */
  List<Hit> read(FieldDoc[] page, Map<Integer, Integer> more) throws IOException {
    List<Hit> hits = new ArrayList<>(page.length);
    for (int start = 0; start < page.length; start += WHOLE_AT_ONCE) {
      int end = Math.min(page.length, start + WHOLE_AT_ONCE);
      hits.addAll(readWhole(Arrays.copyOfRange(page, start, end), more));
    }
    return hits;
  }

  private List<Hit> readWhole(FieldDoc[] page, Map<Integer, Integer> more) throws IOException {
    StoredFields stored = searcher.storedFields();
    Map<Integer, Article> articles = new HashMap<>();
    for (FieldDoc found : page) {
      articles.put(found.doc, snapshot.documents().toArticle(stored.document(found.doc)));
    }
    Map<Integer, Snippets> snippets =
        request.passages() == 0
            ? Map.of()
            : new SnippetMaker(searcher, snapshot.vocabulary(), request.passages())
                .make(text, articles);
    List<Hit> hits = new ArrayList<>(page.length);
    for (FieldDoc found : page) {
      hits.add(
          Hit.of(
              articles.get(found.doc),
              snippets.getOrDefault(found.doc, Snippets.NONE),
              score(found),
              more.getOrDefault(found.doc, 0),
              explanation(found, articles.get(found.doc).published())));
    }
    return hits;
  }

  private Optional<HitExplanation> explanation(FieldDoc found, Instant published)
      throws IOException {
    return explainer.isPresent()
        ? Optional.of(explainer.get().explain(found.doc, published))
        : Optional.empty();
  }

  private float score(FieldDoc found) {
    return order == HitOrder.RELEVANCE ? (Float) found.fields[0] : found.score;
  }
}
