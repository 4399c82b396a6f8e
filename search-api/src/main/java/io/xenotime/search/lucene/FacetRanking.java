package io.xenotime.search.lucene;

import io.xenotime.article.Term;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Chooses the values of a facet that are answered. Immutable. */
final class FacetRanking {

  private static final Comparator<FacetValue> MOST_FREQUENT_FIRST =
      Comparator.comparingLong(FacetValue::count)
          .reversed()
          .thenComparing(value -> value.term().name())
          .thenComparing(value -> value.term().slug());

  private final FacetTerms facet;
  private final Set<String> selected;
  private final Predicate<Term> wanted;

  FacetRanking(FacetTerms facet, Set<String> selected) {
    this(facet, selected, term -> true);
  }

  private FacetRanking(FacetTerms facet, Set<String> selected, Predicate<Term> wanted) {
    this.facet = facet;
    this.selected = selected;
    this.wanted = wanted;
  }

  /** Returns a ranking of only those values of whose label a word begins so. */
  FacetRanking containing(String letters) {
    String folded = Letters.fold(letters);
    return new FacetRanking(
        facet, selected, term -> (" " + Letters.fold(term.name())).contains(" " + folded));
  }

  /**
   * Returns the most frequent values that have any matching article, and those selected whether
   * they have or not.
   */
  FacetCounts best(TermCounter.Counts counted, int limit) {
    List<FacetValue> values = new ArrayList<>();
    for (int i = 0; i < counted.counts().length; i++) {
      Term term = facet.terms().get(i);
      boolean isSelected = selected.contains(term.slug());
      if ((counted.counts()[i] > 0 || isSelected) && wanted.test(term)) {
        values.add(new FacetValue(term, counted.counts()[i], isSelected));
      }
    }
    values.sort(MOST_FREQUENT_FIRST);
    List<FacetValue> best = new ArrayList<>();
    long other = 0;
    for (FacetValue value : values) {
      if (best.size() < limit || value.selected()) {
        best.add(value);
      } else {
        other += value.count();
      }
    }
    return new FacetCounts(facet.facet(), best, other, counted.missing());
  }
}
