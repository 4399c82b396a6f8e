package io.xenotime.wordpress;

import io.xenotime.search.Choice.TermNumbers;
import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.wordpress.Site.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads which terms posts must carry: {@code regions=315,320}, {@code regions[terms]=315,320} with
 * {@code regions[operator]=AND}, {@code regions_exclude=315}.
 */
final class TermParams {

  private static final String LIST = "Term ID List";
  private static final String QUERY = "Term ID Taxonomy Query";
  private static final String TERMS = "terms";
  private static final String OPERATOR = "operator";
  private static final String CHILDREN = "include_children";

  private TermParams() {}

  static List<TermNumbers> read(RestParams params, Site site) {
    List<TermNumbers> all = new ArrayList<>();
    for (Taxonomy taxonomy : site.taxonomies()) {
      add(all, taxonomy, wanted(params, taxonomy.name()), mode(params, taxonomy.name()));
      add(all, taxonomy, wanted(params, taxonomy.name() + "_exclude"), Mode.NONE);
    }
    return all;
  }

  private static void add(List<TermNumbers> all, Taxonomy taxonomy, Set<Long> wanted, Mode mode) {
    if (!wanted.isEmpty()) {
      all.add(new TermNumbers(taxonomy.facet().parameter(), wanted, mode));
    }
  }

  private static Set<Long> wanted(RestParams params, String name) {
    PhpQuery query = params.query();
    if (query.keys(name).isEmpty()) {
      return RestParams.numbers(
          params.values(name), place -> refuse(params, name, LIST, noNumber(name, place)));
    }
    params.know(name);
    Set<String> unknown = new TreeSet<>(query.keys(name));
    unknown.removeAll(Set.of(TERMS, OPERATOR, CHILDREN));
    if (!unknown.isEmpty()) {
      String first = unknown.iterator().next();
      refuse(params, name, QUERY, first + " is not a valid property of Object.");
      return Set.of();
    }
    return RestParams.numbers(
        params.bounded(name, query.keyed(name, TERMS)),
        place -> refuse(params, name, QUERY, noNumber(name + "[" + TERMS + "]", place)));
  }

  private static String noNumber(String name, int place) {
    return name + "[" + place + "] is not of type integer.";
  }

  private static Mode mode(RestParams params, String name) {
    List<String> operators = params.query().keyed(name, OPERATOR);
    return switch (operators.isEmpty() ? "OR" : operators.getLast()) {
      case "AND" -> Mode.ALL;
      case "OR" -> Mode.ANY;
      default -> {
        refuse(params, name, QUERY, name + "[" + OPERATOR + "] is not one of AND and OR.");
        yield Mode.ANY;
      }
    };
  }

  private static void refuse(RestParams params, String name, String what, String reason) {
    params.refuse(
        name, "rest_no_matching_schema", name + " is not a valid " + what + ". Reason: " + reason);
  }
}
