package io.xenotime.search.lucene;

import io.xenotime.article.Term;
import io.xenotime.search.Counting.Order;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/** Chooses the values of a facet that are answered. Immutable. */
final class FacetRanking {

  private static final Comparator<FacetValue> BY_NAME =
      Comparator.comparing((FacetValue value) -> value.term().name())
          .thenComparing(value -> value.term().slug());

  private static final Comparator<FacetValue> BY_COUNT =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(BY_NAME);

  private static final Comparator<FacetValue> BY_LABEL =
      Comparator.comparing((FacetValue value) -> Letters.fold(value.term().name()))
          .thenComparing(BY_NAME);

  private final FacetTerms facet;
  private final Set<String> selected;
  private final Comparator<FacetValue> order;
  private final Predicate<Term> wanted;

  FacetRanking(FacetTerms facet, Set<String> selected, Order order) {
    this(
        facet,
        selected,
        switch (order) {
          case COUNT -> BY_COUNT;
          case LABEL -> BY_LABEL;
        },
        term -> true);
  }

  private FacetRanking(
      FacetTerms facet,
      Set<String> selected,
      Comparator<FacetValue> order,
      Predicate<Term> wanted) {
    this.facet = facet;
    this.selected = selected;
    this.order = order;
    this.wanted = wanted;
  }

  /** Returns a ranking of only those values of whose label a word begins so. */
  FacetRanking containing(String letters) {
    String folded = Letters.fold(letters);
    return new FacetRanking(
        facet, selected, order, term -> (" " + Letters.fold(term.name())).contains(" " + folded));
  }

  /**
   * Returns the first values in order that have any matching article, and those selected whether
   * they have or not. Keeps only as many as are answered, as a facet may have thousands.
   */
  FacetCounts best(FacetTally counted, int limit) {
    PriorityQueue<FacetValue> best = new PriorityQueue<>(limit + 1, order.reversed());
    List<FacetValue> droppedSelected = new ArrayList<>();
    long all = 0;
    for (int place = 0; place < facet.terms().size(); place++) {
      Term term = facet.terms().get(place);
      boolean isSelected = !selected.isEmpty() && selected.contains(term.slug());
      if ((counted.rolledUp(place) > 0 || isSelected) && wanted.test(term)) {
        all += counted.direct(place);
        if (!isSelected && best.size() >= limit && isBehind(counted.rolledUp(place), best.peek())) {
          continue;
        }
        best.add(value(place, counted, isSelected));
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
    values.sort(order);
    long given = values.stream().mapToLong(FacetValue::direct).sum();
    return new FacetCounts(facet.facet(), values, all - given, counted.missing());
  }

  /** Most values of a facet of thousands, told apart without asking for their names. */
  private boolean isBehind(long count, FacetValue last) {
    return order == BY_COUNT && (last == null || count < last.count());
  }

  private FacetValue value(int place, FacetTally counted, boolean isSelected) {
    return new FacetValue(
        facet.terms().get(place),
        counted.rolledUp(place),
        counted.direct(place),
        isSelected,
        facet.parent(place).map(Term::slug));
  }
}
