package io.xenotime.feeds;

import io.xenotime.http.QueryString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The absolute addresses of a search in its several forms. Immutable.
 *
 * @param base what all addresses of the server begin with, without a slash at the end
 * @param self of the document
 * @param search of the same search, page by page
 */
record FeedAddress(String base, String self, String search) {

  private static final String SEARCH = "/v1/search";

  static FeedAddress of(String base, FeedParams params) {
    Map<String, List<String>> counted = new TreeMap<>(params.counted());
    String self = base + SEARCH + params.format().extension() + query(counted);
    counted.keySet().removeAll(List.of("limit", "bom"));
    return new FeedAddress(base, self, base + SEARCH + query(counted));
  }

  /** Returns what the addresses of facets begin with. */
  String facets() {
    return base + "/v1/facets/";
  }

  /** Sorted by name, so that the same parameters have one address. */
  private static String query(Map<String, List<String>> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach((name, values) ->
        values.forEach(
            value -> pairs.add(QueryString.encode(name) + "=" + QueryString.encode(value))));
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }
}
