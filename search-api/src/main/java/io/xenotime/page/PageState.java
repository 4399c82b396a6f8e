package io.xenotime.page;

import io.xenotime.article.Facet;
import io.xenotime.http.QueryString;
import io.xenotime.search.FacetFilter.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader asked for, as parameters of the page's address: those of a search, in one order.
 * Immutable.
 *
 * @param parameters by name, at least one value each
 * @param names all that there are, in their order
 */
record PageState(Map<String, List<String>> parameters, List<String> names) {

  static final String ROOT = "/";
  static final String TEXT = "q";
  static final String AFTER = "after";
  static final String BEFORE = "before";
  static final String PAGE = "page";
  static final String TRUE = "true";

  private static final List<String> FIRST = List.of(TEXT, "in");
  private static final List<String> LAST =
      List.of(
          AFTER,
          BEFORE,
          "match",
          "fuzzy",
          "synonyms",
          "freshness",
          "sort",
          "collapse",
          "collapse_keep",
          "timeline",
          "timeline_by",
          "timezone",
          "facets",
          "facet_limit",
          "facet_sort",
          "per_page",
          "snippets",
          "explain",
          PAGE);

  PageState {
    names = List.copyOf(names);
  }

  /** Returns what was asked for; what the page has no use for is left out, as are empty values. */
  static PageState read(Map<String, List<String>> given, List<Facet> facets) {
    List<String> filters = facets.stream().flatMap(PageState::filters).toList();
    List<String> names = Stream.of(FIRST, filters, LAST).flatMap(List::stream).distinct().toList();
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String name : names) {
      // A list of filters may be split at its commas; other values are taken as they are.
      Stream<String> values = given.getOrDefault(name, List.of()).stream();
      List<String> kept =
          (filters.contains(name)
                  ? values.flatMap(value -> Arrays.stream(value.split(",")))
                  : values)
              .map(String::strip)
              .filter(value -> !value.isEmpty())
              .distinct()
              .toList();
      if (!kept.isEmpty()) {
        parameters.put(name, kept);
      }
    }
    return new PageState(parameters, names);
  }

  /** The parameters that filter by a facet. */
  static Stream<String> filters(Facet facet) {
    return Stream.of(Mode.ANY, Mode.ALL, Mode.NONE, Mode.MISSING)
        .map(mode -> facet.parameter() + mode.suffix());
  }

  /** Returns the values of a parameter; possibly none. */
  List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** Returns the first value of a parameter; empty when it has none. */
  String value(String name) {
    return values(name).stream().findFirst().orElse("");
  }

  /** Returns the state with this value alone, on its first page. */
  PageState with(String name, String value) {
    return with(name, List.of(value));
  }

  /** Returns the state without the parameter, on its first page. */
  PageState without(String... gone) {
    PageState state = this;
    for (String name : gone) {
      state = state.with(name, List.of());
    }
    return state;
  }

  /** Returns the state with one more value, on its first page. */
  PageState adding(String name, String value) {
    return with(name, Stream.concat(values(name).stream(), Stream.of(value)).distinct().toList());
  }

  /** Returns the state without these values, on its first page. */
  PageState removing(String name, Predicate<String> values) {
    return with(name, values(name).stream().filter(values.negate()).toList());
  }

  /** Returns another page of the same state, 1 for the first. */
  PageState page(int number) {
    return number == 1 ? without(PAGE) : changed(PAGE, List.of(Integer.toString(number)));
  }

  private PageState with(String name, List<String> values) {
    return changed(name, values).changed(PAGE, List.of());
  }

  private PageState changed(String name, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>();
    for (String each : names) {
      List<String> kept = each.equals(name) ? values : values(each);
      if (!kept.isEmpty()) {
        changed.put(each, kept);
      }
    }
    return new PageState(changed, names);
  }

  /** Returns the address of the page in this state. */
  String address() {
    return address(ROOT);
  }

  /** Returns the address of what answers the same parameters elsewhere on the server. */
  String address(String path) {
    return parameters.isEmpty() ? path : path + "?" + query();
  }

  private String query() {
    List<String> pairs = new ArrayList<>();
    parameters.forEach((name, values) ->
        pairs.add(
            name
                + "="
                + values.stream().map(QueryString::encode).collect(Collectors.joining(","))));
    return String.join("&", pairs);
  }
}
