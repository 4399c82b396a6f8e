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

/** The terms that two articles both carry, for a reader who asks what they have in common. */
final class SharedTerms {

  private static final int MOST = 5;

  private SharedTerms() {}

  private record Rare(Shared shared, float rarity) {}

  /** Returns whether a facet's terms say what an article is about. */
  static boolean tells(Facet facet) {
    return !facet.equals(DerivedFacets.SOURCE);
  }

  /** Returns how much it says that an article carries the term, above 0. */
  static float rarity(Facet facet, Term term, IndexReader reader) throws IOException {
    int articles =
        reader.docFreq(new org.apache.lucene.index.Term(IndexField.TERMS.of(facet), term.slug()));
    return Bm25f.rarity(articles, Math.max(articles, reader.maxDoc()));
  }

  /** Returns the rarest terms that both carry; of two with one name, the first facet's. */
  static List<Shared> of(Article one, Article other, Snapshot snapshot) throws IOException {
    List<Rare> shared = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (FacetTerms terms : snapshot.facets()) {
      Facet facet = terms.facet();
      for (Term term : one.terms(facet)) {
        if (tells(facet) && isAmong(term, other.terms(facet))) {
          float rarity = rarity(facet, term, snapshot.reader());
          if (rarity >= TellingWords.LEAST_RARITY && names.add(Letters.fold(term.name()))) {
            shared.add(new Rare(new Shared(facet, term), rarity));
          }
        }
      }
    }
    // The sort is stable: of equally rare terms those of the first facets stay first.
    shared.sort(Comparator.comparing(Rare::rarity).reversed());
    return shared.stream().limit(MOST).map(Rare::shared).toList();
  }

  private static boolean isAmong(Term term, List<Term> others) {
    return others.stream().anyMatch(other -> other.slug().equals(term.slug()));
  }
}
