package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import io.xenotime.article.Term;
import io.xenotime.http.Door;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.FacetValuesRequest;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Gives terms their slugs or numbers where the language of the search box cannot say a label: it
 * knows one form of quotation mark, hyphen and blank. Safe for many threads.
 */
final class SpokenValues implements UnaryOperator<Filter> {

  private static final Pattern UNSPEAKABLE =
      Pattern.compile("[\"“”„‟«»＂‐‑‒–—−\\p{Cntrl}[\\p{Z}&&[^ ]]]|^ | $| {2}");

  /** No term is called so. */
  private static final String NOTHING = "?";

  private final Door door;

  SpokenValues(Door door) {
    this.door = door;
  }

  @Override
  public Filter apply(Filter filter) {
    return switch (filter) {
      case Filter.Carries(var facet, var value) ->
          UNSPEAKABLE.matcher(value).find()
              ? new Filter.Carries(facet, plainName(facet.parameter(), value))
              : filter;
      case Filter.Published _ -> filter;
      case Filter.Not(var inner) -> new Filter.Not(apply(inner));
      case Filter.All(var all) -> new Filter.All(all.stream().map(this).toList());
      case Filter.Any(var any) -> new Filter.Any(any.stream().map(this).toList());
    };
  }

  /** Returns another name of a term than its label. */
  private static String name(Term term) {
    if (!UNSPEAKABLE.matcher(term.slug()).find()) {
      return term.slug();
    }
    if (term.id() > 0) {
      return Long.toString(term.id());
    }
    throw new InvalidSearch(
        "filters",
        "filters cannot say the value " + quoted(term.name()) + ", which has no plain slug",
        "values with plain slugs, or numbers");
  }

  /** Returns another name of what is called so; one that nothing has if there is no such thing. */
  private String plainName(String facet, String label) {
    SearchRequest everything =
        new SearchRequest(
            "",
            Manner.STRICT,
            List.of(),
            Period.ALWAYS,
            Order.RELEVANCE,
            Page.of(1, 1),
            Collapse.NOTHING,
            Counting.of(List.of(), door.limits().maxFacetValues()),
            Optional.empty(),
            0);
    FacetValuesRequest labelled = new FacetValuesRequest(facet, label, everything);
    return door.gate().pass(() -> door.engine().facetValues(labelled)).values().stream()
        .map(FacetValue::term)
        .filter(term -> term.name().strip().equalsIgnoreCase(label.strip()))
        .findFirst()
        .map(SpokenValues::name)
        .orElse(NOTHING);
  }
}
