package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import io.xenotime.search.InvalidSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the parameter {@code filters}: conditions, {@code AND}, {@code OR}, {@code NOT} and
 * brackets. One thread, one text.
 *
 * <pre>
 * filter    = operand , ( { "AND" , operand } | { "OR" , operand } ) ;
 * operand   = [ "NOT" ] , ( "(" , filter , ")" | condition ) ;
 * </pre>
 */
final class FilterLanguage {

  private static final String PARAMETER = "filters";

  /** The language of the search box, which filters are said in, takes up to three of its own. */
  static final int MAX_DEPTH = 5;

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:([()])"
              + "|(AND|OR|NOT)(?=[\\s(]|$)"
              + "|([A-Za-z0-9_.-]+\\s*:\\s*-?[0-9.]+\\s+TO\\s+-?[0-9.]+(?=[\\s)]|$))"
              + "|([A-Za-z0-9_.-]+\\s*(?:<=|>=|!=|<|>|=)\\s*[^\\s()]+)"
              + "|([A-Za-z0-9_.-]+)\\s*:\\s*"
              + "(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|([^\\s()\"']+)))");

  private final String text;
  private final Attributes attributes;
  private final Comparison comparison;
  private final Matcher token;
  private int at = 0;

  private FilterLanguage(String text, Attributes attributes) {
    this.text = text;
    this.attributes = attributes;
    this.comparison = new Comparison(PARAMETER, attributes);
    this.token = TOKEN.matcher(text);
  }

  /**
   * Returns what must hold.
   *
   * @throws InvalidSearch if it cannot be read, or asks for what cannot be served
   */
  static Filter read(String text, Attributes attributes) {
    FilterLanguage reader = new FilterLanguage(text, attributes);
    if (text.isBlank()) {
      return new Filter.All(List.of());
    }
    Filter filter = reader.filter(0);
    if (!reader.isAtEnd()) {
      throw reader.wrong("must have AND or OR between conditions");
    }
    return filter;
  }

  private Filter filter(int depth) {
    List<Filter> operands = new ArrayList<>(List.of(operand(depth)));
    Optional<String> joined = Optional.empty();
    for (Optional<String> next = joint(); next.isPresent(); next = joint()) {
      if (joined.isPresent() && !joined.equals(next)) {
        throw wrong("must say with brackets which of AND and OR comes first");
      }
      joined = next;
      operands.add(operand(depth));
    }
    if (operands.size() == 1) {
      return operands.getFirst();
    }
    return joined.equals(Optional.of("AND")) ? new Filter.All(operands) : new Filter.Any(operands);
  }

  private Optional<String> joint() {
    if (peek() && token.group(2) != null && !token.group(2).equals("NOT")) {
      at = token.end();
      return Optional.of(token.group(2));
    }
    return Optional.empty();
  }

  private Filter operand(int depth) {
    if (depth > MAX_DEPTH) {
      throw wrong("must have at most " + MAX_DEPTH + " brackets within each other");
    }
    if (!peek()) {
      throw wrong(
          isAtEnd()
              ? "must have a condition behind each operator"
              : "must be conditions such as regions:China or "
                  + Attributes.DATE
                  + " >= 1735689600, with quotation marks around values of several words");
    }
    if ("NOT".equals(token.group(2))) {
      at = token.end();
      return new Filter.Not(operand(depth + 1));
    }
    if ("(".equals(token.group(1))) {
      at = token.end();
      Filter inner = filter(depth + 1);
      if (!peek() || !")".equals(token.group(1))) {
        throw wrong("must close each bracket");
      }
      at = token.end();
      return inner;
    }
    if (token.group(1) != null || token.group(2) != null) {
      throw wrong("must have a condition before and behind each operator");
    }
    return condition();
  }

  private Filter condition() {
    at = token.end();
    for (int group : List.of(3, 4)) {
      if (token.group(group) != null) {
        return comparison.must(token.group(group));
      }
    }
    String value =
        Optional.ofNullable(token.group(6))
            .or(() -> Optional.ofNullable(token.group(7)))
            .map(quoted -> quoted.replaceAll("\\\\(.)", "$1"))
            .orElse(token.group(8));
    if (token.group(8) != null && value.startsWith("-")) {
      return new Filter.Not(carries(value.substring(1)));
    }
    return carries(value);
  }

  private Filter carries(String value) {
    if (value.isBlank()) {
      throw wrong("must have a value behind each colon");
    }
    return new Filter.Carries(attributes.filter(PARAMETER, token.group(5)), value);
  }

  private boolean peek() {
    return token.region(at, text.length()).lookingAt();
  }

  private boolean isAtEnd() {
    return text.substring(at).isBlank();
  }

  private InvalidSearch wrong(String rule) {
    return new InvalidSearch(
        PARAMETER,
        PARAMETER + " " + rule + ", got " + quoted(text.substring(at)) + " at character " + at,
        "conditions with AND, OR, NOT and brackets");
  }
}
