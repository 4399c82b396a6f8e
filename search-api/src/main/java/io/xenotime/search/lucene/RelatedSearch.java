package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.IndexField;
import io.xenotime.search.lucene.TellingWords.Telling;
import io.xenotime.thesaurus.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Finds the articles of one snapshot that have the telling words of one of them and carry its
 * terms. Near-duplicates, of it or of each other, count once. One thread.
 */
final class RelatedSearch {

  /** A term that the site gave to both, against a word of the same rarity that both have. */
  private static final float GIVEN = 0.8f;

  /** The same for what a text speaks of, perhaps once only: as a word it counts by itself. */
  private static final float SPOKEN_OF = 0.3f;

  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE, new SortField(IndexField.ID.fieldName(), SortField.Type.LONG));

  private final Snapshot snapshot;
  private final IndexSearcher searcher;

  RelatedSearch(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.searcher = new IndexSearcher(snapshot.reader());
  }

  /**
   * An article that was found.
   *
   * @param words that it has of the telling ones, the most telling first
   */
  record Found(int document, float score, List<String> words) {}

  /** Returns the most alike articles, at most so many. */
  List<Found> alike(int document, Article article, int most) throws IOException {
    List<Telling> telling = TellingWords.of(article, snapshot.vocabulary(), snapshot.reader());
    OptionalLong group = group(document);
    // Some more than are wanted, since near-duplicates of each other go.
    TopFieldCollectorManager best = new TopFieldCollectorManager(ORDER, 2 * most, null, 2 * most);
    ScoreDoc[] found = searcher.search(query(article, telling, group), best).scoreDocs;
    SharedWords shared = new SharedWords(snapshot.reader(), telling);
    Set<Long> groups = new HashSet<>();
    List<Found> alike = new ArrayList<>();
    for (ScoreDoc hit : found) {
      OptionalLong its = group(hit.doc);
      if (alike.size() < most && (its.isEmpty() || groups.add(its.getAsLong()))) {
        float score = (Float) ((FieldDoc) hit).fields[0];
        alike.add(new Found(hit.doc, score, shared.of(hit.doc)));
      }
    }
    return alike;
  }

  private Query query(Article article, List<Telling> telling, OptionalLong group)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Telling word : telling) {
      for (IndexField field : TellingWords.FIELDS) {
        query.add(
            new BoostQuery(
                new TermQuery(term(field.fieldName(), word.word().term())), word.weight()),
            Occur.SHOULD);
      }
    }
    for (FacetTerms facet : snapshot.facets()) {
      if (SharedTerms.tells(facet.facet())) {
        for (Term term : article.terms(facet.facet())) {
          add(query, facet.facet(), term);
        }
      }
    }
    query.add(new TermQuery(ArticleDocuments.key(article.id())), Occur.MUST_NOT);
    group.ifPresent(id ->
        query.add(
            NumericDocValuesField.newSlowExactQuery(IndexField.DUPLICATES.fieldName(), id),
            Occur.MUST_NOT));
    return query.build();
  }

  private void add(BooleanQuery.Builder query, Facet facet, Term term) throws IOException {
    float share = Kind.facets().contains(facet) ? SPOKEN_OF : GIVEN;
    float weight = share * SharedTerms.rarity(facet, term, snapshot.reader());
    query.add(
        new BoostQuery(
            new ConstantScoreQuery(new TermQuery(term(IndexField.TERMS.of(facet), term.slug()))),
            weight),
        Occur.SHOULD);
  }

  private static org.apache.lucene.index.Term term(String field, String text) {
    return new org.apache.lucene.index.Term(field, text);
  }

  private OptionalLong group(int document) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues groups = leaf.reader().getNumericDocValues(IndexField.DUPLICATES.fieldName());
    return groups != null && groups.advanceExact(document - leaf.docBase)
        ? OptionalLong.of(groups.longValue())
        : OptionalLong.empty();
  }
}
