package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import io.xenotime.article.Facet;
import io.xenotime.search.InvalidSearch;
import io.xenotime.settings.NearName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The attributes that articles can be filtered by and counted. Immutable.
 *
 * @param facets all facets there are
 */
record Attributes(List<Facet> facets) {

  /** When an article was published, in seconds since 1970: the attribute with numbers. */
  static final String DATE = "date_timestamp";

  /**
   * Names that mean something else in the language of the search box, which filters are said in.
   */
  private static final Set<String> TAKEN =
      Set.of("title", "highlights", "headings", "body", "after", "before", "date", "last");

  Attributes {
    facets = List.copyOf(facets);
  }

  /**
   * Returns the facet that is called so.
   *
   * @param parameter where the name stands
   * @throws InvalidSearch if there is none
   */
  Facet facet(String parameter, String name) {
    return facets.stream()
        .filter(facet -> facet.parameter().equals(name) || facet.taxonomy().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(parameter, name));
  }

  /** Returns the facet likewise, if articles can be filtered by it. */
  Facet filter(String parameter, String name) {
    Facet facet = facet(parameter, name);
    if (TAKEN.contains(facet.parameter())) {
      throw new InvalidSearch(
          parameter, parameter + " cannot filter by an attribute called " + name, names());
    }
    return facet;
  }

  /**
   * Returns when articles can be filtered by numbers of that attribute.
   *
   * @throws InvalidSearch if they cannot
   */
  void number(String parameter, String name) {
    if (!name.equals(DATE)) {
      throw new InvalidSearch(
          parameter, parameter + " must compare " + DATE + ", got " + quoted(name), DATE);
    }
  }

  private InvalidSearch unknown(String parameter, String name) {
    List<String> there = facets.stream().map(Facet::parameter).toList();
    String near = NearName.of(name, there).map(meant -> ", did you mean " + meant).orElse("");
    return new InvalidSearch(
        parameter,
        parameter + " must name attributes of " + names() + ", got " + quoted(name) + near,
        names());
  }

  private String names() {
    return facets.stream().map(Facet::parameter).collect(Collectors.joining(", ")) + ", " + DATE;
  }
}
