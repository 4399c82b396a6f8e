package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SuggestRequest;
import io.xenotime.search.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of suggestions, read. Immutable.
 *
 * <p>{@code q} holds what is typed so far, {@code types} which types of suggestions are wanted, all
 * when not given, {@code limit} how many, 1 to 20, 8 when not given. Filters and {@code after} and
 * {@code before} are those of a search, and suggestions find something among what they leave.
 *
 * @param request what the engine is asked
 * @param warnings what was not understood and left aside, a sentence each
 */
public record SuggestParams(SuggestRequest request, List<String> warnings) {

  static final int DEFAULT_LIMIT = 8;

  public SuggestParams {
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the parameters of suggestions.
   *
   * @param given by name, the values as they came, decoded
   * @param facets all facets there are
   * @throws InvalidSearch naming everything that is wrong
   */
  public static SuggestParams read(
      Map<String, List<String>> given, List<Facet> facets, SearchLimits limits) {
    ParamReader reader = new ParamReader(given);
    String text = reader.text("q", limits.maxTextChars());
    Set<String> types = types(reader, Suggestion.types(facets));
    int limit = reader.number("limit", DEFAULT_LIMIT, 1, SearchLimits.MAX_SUGGESTIONS);
    Narrowing narrowing = Narrowing.read(reader, facets);
    reader.finish();
    return new SuggestParams(
        new SuggestRequest(text, types, limit).among(narrowing.filters(), narrowing.published()),
        reader.warnings());
  }

  /**
   * Returns the address of a suggestion's search, among the same articles.
   *
   * @param path of a route that takes the parameters of a search
   */
  public String addressOf(String path, Suggestion suggestion) {
    return Address.ofSearch(path, request, suggestion.query());
  }

  private static Set<String> types(ParamReader reader, List<String> there) {
    List<String> asked = reader.list("types").stream().map(name -> name.replace('-', '_')).toList();
    reader.refuseUnknown("types", asked, there, "");
    return new LinkedHashSet<>(asked);
  }
}
