package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.IndexField;
import io.xenotime.search.RelatedPosts.Shared;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * The terms of an article that tell what it is about, and which of them another carries. Immutable.
 *
 * @param rarest those that no more than half of all articles carry, the rarest first
 */
record SharedTerms(List<Rare> rarest) {

  private static final int MOST = 5;

  /**
   * A term and how much it tells.
   *
   * @param rarity above 0
   */
  record Rare(Shared term, float rarity) {}

  /** Returns the telling terms of an article. */
  static SharedTerms of(Article article, Snapshot snapshot) throws IOException {
    List<Rare> rarest = new ArrayList<>();
    for (FacetTerms terms : snapshot.facets()) {
      Facet facet = terms.facet();
      // What an article links to is not what it is about.
      if (!facet.equals(DerivedFacets.SOURCE)) {
        for (Term term : article.terms(facet)) {
          float rarity = rarity(facet, term.slug(), snapshot.reader());
          if (rarity >= TellingWords.LEAST_RARITY) {
            rarest.add(new Rare(new Shared(facet, term), rarity));
          }
        }
      }
    }
    // The sort is stable: of equally rare terms those of the first facets stay first.
    rarest.sort(Comparator.comparing(Rare::rarity).reversed());
    return new SharedTerms(List.copyOf(rarest));
  }

  /** Returns how rare articles are that carry the term. */
  static float rarity(Facet facet, String slug, IndexReader reader) throws IOException {
    int articles =
        reader.docFreq(new org.apache.lucene.index.Term(IndexField.TERMS.of(facet), slug));
    return Bm25f.rarity(articles, Math.max(articles, reader.maxDoc()));
  }

  /** Returns the rarest that the other carries as well; of two with one name, the first. */
  List<Shared> with(Article other) {
    Set<String> names = new HashSet<>();
    return rarest.stream()
        .map(Rare::term)
        .filter(shared -> carries(other, shared))
        .filter(shared -> names.add(Letters.fold(shared.term().name())))
        .limit(MOST)
        .toList();
  }

  private static boolean carries(Article article, Shared shared) {
    return article.terms(shared.facet()).stream()
        .anyMatch(term -> term.slug().equals(shared.term().slug()));
  }
}
