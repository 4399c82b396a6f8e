package io.xenotime.search.lucene;

import io.xenotime.article.Term;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/** Chooses the values of a facet that are answered. Immutable. */
final class FacetRanking {

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
   * they have or not. Keeps only as many as are answered, as a facet may have thousands.
   */
  FacetCounts best(FacetCounter.Counts counted, int limit) {
    PriorityQueue<FacetValue> best = new PriorityQueue<>(limit + 1, FacetRanking::worstFirst);
    List<FacetValue> droppedSelected = new ArrayList<>();
    long all = 0;
    for (int i = 0; i < counted.counts().length; i++) {
      long count = counted.counts()[i];
      Term term = facet.terms().get(i);
      boolean isSelected = !selected.isEmpty() && selected.contains(term.slug());
      if ((count > 0 || isSelected) && wanted.test(term)) {
        all += count;
        best.add(FacetValue.flat(term, count, isSelected));
        if (best.size() > limit) {
          FacetValue dropped = best.remove();
          if (dropped.selected()) {
            droppedSelected.add(dropped);
          }
        }
      }
    }
    List<FacetValue> values = new ArrayList<>(best);
    values.addAll(droppedSelected);
    values.sort((one, other) -> worstFirst(other, one));
    long given = values.stream().mapToLong(FacetValue::count).sum();
    return new FacetCounts(facet.facet(), values, all - given, counted.missing());
  }

  /** The rarer first, of equals the one whose label comes later. */
  private static int worstFirst(FacetValue one, FacetValue other) {
    if (one.count() != other.count()) {
      return Long.compare(one.count(), other.count());
    }
    int byLabel = other.term().name().compareTo(one.term().name());
    return byLabel != 0 ? byLabel : other.term().slug().compareTo(one.term().slug());
  }
}
