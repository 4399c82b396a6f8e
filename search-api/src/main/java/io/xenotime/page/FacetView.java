package io.xenotime.page;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.FacetFilter.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A facet beside the results. Immutable.
 *
 * @param roots its values that lie in no other one shown
 * @param missing the posts without any value, and the way to them; empty when there are none
 * @param all the way to more values; empty when all are here
 * @param open whether it is unfolded
 */
record FacetView(
    Facet facet,
    List<Value> roots,
    Optional<Missing> missing,
    Optional<PageState> all,
    boolean open) {

  /** How many widths a bar can have. */
  private static final int WIDTHS = 20;

  /** A list of so many values is worth a box to search in it. */
  private static final int MANY = 10;

  /** Values that are looked at together when a reader wants them all. */
  private static final String MANY_VALUES = "200";

  /**
   * A value, and those that lie in it.
   *
   * @param toggle the state in which it is chosen, or no longer
   * @param exclude the state without the posts that carry it
   * @param width of its bar, 0 to 20
   */
  record Value(
      Term term,
      long count,
      boolean selected,
      PageState toggle,
      PageState exclude,
      int width,
      List<Value> below) {}

  /** Posts without any value. */
  record Missing(long count, boolean selected, PageState toggle) {}

  static List<FacetView> of(PageSearch search, List<FacetCounts> counted) {
    List<FacetView> views = new ArrayList<>();
    for (FacetCounts counts : counted) {
      if (!counts.values().isEmpty()) {
        views.add(of(search.state(), counts, views.size()));
      }
    }
    return views;
  }

  /** Returns whether it has more values than are seen at a glance. */
  boolean isLong() {
    return all.isPresent() || count(roots) >= MANY;
  }

  private static int count(List<Value> values) {
    return values.stream().mapToInt(value -> 1 + count(value.below())).sum();
  }

  String name() {
    return Words.name(facet);
  }

  String parameter() {
    return facet.parameter();
  }

  private static FacetView of(PageState state, FacetCounts counts, int place) {
    Facet facet = counts.facet();
    boolean chosen = PageState.filters(facet).anyMatch(name -> !state.values(name).isEmpty());
    boolean isFirst = place < 3;
    return new FacetView(
        facet,
        roots(state, counts),
        missing(state, counts),
        counts.other() > 0 ? Optional.of(state.with("facet_limit", MANY_VALUES)) : Optional.empty(),
        isFirst || chosen);
  }

  private static List<Value> roots(PageState state, FacetCounts counts) {
    Set<String> shown =
        counts.values().stream().map(value -> value.term().slug()).collect(Collectors.toSet());
    long most = counts.values().stream().mapToLong(FacetValue::count).max().orElse(1);
    return counts.values().stream()
        .filter(value -> value.parent().filter(shown::contains).isEmpty())
        .map(value -> value(state, counts, value, most))
        .toList();
  }

  private static Value value(PageState state, FacetCounts counts, FacetValue value, long most) {
    String parameter = counts.facet().parameter();
    Term term = value.term();
    PageState without =
        state
            .removing(parameter, given -> Chip.names(given, term))
            .removing(parameter + Mode.ALL.suffix(), given -> Chip.names(given, term));
    return new Value(
        term,
        value.count(),
        value.selected(),
        value.selected() ? without : state.adding(parameter, term.slug()),
        without.adding(parameter + Mode.NONE.suffix(), term.slug()),
        (int) Math.ceilDiv(value.count() * WIDTHS, Math.max(1, most)),
        counts.values().stream()
            .filter(other -> other.parent().filter(term.slug()::equals).isPresent())
            .map(other -> value(state, counts, other, most))
            .toList());
  }

  private static Optional<Missing> missing(PageState state, FacetCounts counts) {
    String parameter = counts.facet().parameter() + Mode.MISSING.suffix();
    boolean selected = state.value(parameter).equals(PageState.TRUE);
    return counts.missing() == 0 && !selected
        ? Optional.empty()
        : Optional.of(
            new Missing(
                counts.missing(),
                selected,
                selected ? state.without(parameter) : state.with(parameter, PageState.TRUE)));
  }
}
