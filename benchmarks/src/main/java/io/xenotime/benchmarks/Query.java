package io.xenotime.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A search as it is asked over HTTP. Immutable.
 *
 * @param kind what it is an example of
 * @param target path and query of its address
 */
record Query(QueryClass kind, String target) {

  /** Asked for by all: what a page of results shows. */
  private static final Map<String, String> PAGE =
      Map.of("per_page", "10", "facets", "all", "snippets", "2");

  /** Returns a request for suggestions. */
  static Query suggestion(String typed) {
    return new Query(
        QueryClass.SUGGESTION, "/v1/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
  }

  /** Returns a search for a text, with further parameters. */
  static Query of(QueryClass kind, String text, Map<String, String> parameters) {
    Map<String, String> all = new TreeMap<>(PAGE);
    all.putAll(parameters);
    all.put("q", text);
    return new Query(
        kind,
        all.entrySet().stream()
            .map(parameter ->
                parameter.getKey()
                    + "="
                    + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "/v1/search?", "")));
  }
}
