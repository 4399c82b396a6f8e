package io.xenotime.page;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.search.SearchAnswer;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that narrows a search, and the way to be rid of it. Immutable.
 *
 * @param parameter that says it
 * @param value of the parameter, as it stands in the address
 * @param words what it says
 * @param without the state in which it does not hold
 */
record Chip(String parameter, String value, String words, PageState without) {

  /** Returns all of them, in the order of the address. */
  static List<Chip> of(PageState state, SearchAnswer answer, List<Facet> facets) {
    List<Chip> chips = new ArrayList<>();
    for (Facet facet : facets) {
      for (Mode mode : List.of(Mode.ANY, Mode.ALL, Mode.NONE, Mode.MISSING)) {
        String parameter = facet.parameter() + mode.suffix();
        for (String value : state.values(parameter)) {
          if (mode != Mode.MISSING || value.equals(PageState.TRUE)) {
            chips.add(
                new Chip(
                    parameter,
                    value,
                    words(facet, mode, label(answer, facet, value)),
                    state.removing(parameter, value::equals)));
          }
        }
      }
    }
    single(chips, state, PageState.AFTER, "From ");
    single(chips, state, PageState.BEFORE, "Before ");
    single(chips, state, "in", "Only in ");
    single(chips, state, "freshness", "Freshness ");
    set(chips, state, "match", "all", "Every word");
    set(chips, state, "fuzzy", "off", "As spelled");
    set(chips, state, "synonyms", "off", "No other names");
    return chips;
  }

  private static void single(List<Chip> chips, PageState state, String name, String words) {
    if (!state.values(name).isEmpty()) {
      String value = String.join(", ", state.values(name));
      chips.add(new Chip(name, value, words + value, state.without(name)));
    }
  }

  private static void set(
      List<Chip> chips, PageState state, String name, String value, String words) {
    if (state.value(name).equals(value)) {
      chips.add(new Chip(name, value, words, state.without(name)));
    }
  }

  private static String words(Facet facet, Mode mode, String label) {
    String name = Words.name(facet);
    return switch (mode) {
      case ANY -> name + ": " + label;
      case ALL -> name + ", all: " + label;
      case NONE -> name + ", not: " + label;
      case MISSING -> name + ": none";
    };
  }

  /**
   * A value may be given by slug, id or label. Answers know the label of those they counted, and of
   * those left out only what their slug tells.
   */
  private static String label(SearchAnswer answer, Facet facet, String value) {
    return answer.facets().stream()
        .filter(counts -> counts.facet().equals(facet))
        .map(FacetCounts::values)
        .flatMap(List::stream)
        .map(FacetValue::term)
        .filter(term -> names(value, term))
        .map(Term::name)
        .findFirst()
        .orElseGet(() -> Words.label(value));
  }

  /** Returns whether a value of a filter means the term. */
  static boolean names(String value, Term term) {
    return value.equalsIgnoreCase(term.slug())
        || value.equalsIgnoreCase(term.name())
        || value.equals(Long.toString(term.id())) && term.id() > 0;
  }
}
