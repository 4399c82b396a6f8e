package io.xenotime.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parameters as PHP understands them: {@code a[]=1&a[]=2} and {@code a[0]=1} are a list, {@code
 * a[terms]=1} has a key, and of one given twice the last counts. Immutable.
 */
final class PhpQuery {

  /** The values of one parameter. */
  private static final class Values {
    private Optional<String> last = Optional.empty();
    private final List<String> listed = new ArrayList<>();
    private final Map<String, List<String>> keyed = new LinkedHashMap<>();
  }

  private final Map<String, Values> parameters = new LinkedHashMap<>();

  /** Reads decoded names and values, in the order they came in. */
  PhpQuery(Map<String, List<String>> given) {
    given.forEach((name, values) -> values.forEach(value -> add(name, value)));
  }

  private void add(String name, String value) {
    int open = name.indexOf('[');
    int close = name.indexOf(']', Math.max(0, open));
    if (open <= 0 || close < 0) {
      parameters.computeIfAbsent(name, none -> new Values()).last = Optional.of(value);
      return;
    }
    Values values = parameters.computeIfAbsent(name.substring(0, open), none -> new Values());
    String key = name.substring(open + 1, close);
    if (key.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
      values.listed.add(value);
    } else {
      values.keyed.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }
  }

  Set<String> names() {
    return parameters.keySet();
  }

  /** Returns the value of a parameter that is no list; empty when it was not given. */
  Optional<String> single(String name) {
    return Optional.ofNullable(parameters.get(name)).flatMap(values -> values.last);
  }

  /** Returns the values of a parameter that is a list in PHP's way, or one with commas. */
  List<String> list(String name) {
    Values values = parameters.get(name);
    if (values == null) {
      return List.of();
    }
    return values.listed.isEmpty()
        ? values.last.map(PhpQuery::split).orElse(List.of())
        : List.copyOf(values.listed);
  }

  /** Returns the keys of a parameter given by keys; none when it is a list or a single value. */
  Set<String> keys(String name) {
    return Optional.ofNullable(parameters.get(name))
        .map(values -> values.keyed.keySet())
        .orElse(Set.of());
  }

  /** Returns the values under a key: those of several, or one with commas. */
  List<String> keyed(String name, String key) {
    List<String> values =
        Optional.ofNullable(parameters.get(name))
            .map(all -> all.keyed.getOrDefault(key, List.of()))
            .orElse(List.of());
    return values.stream().flatMap(value -> split(value).stream()).toList();
  }

  private static List<String> split(String list) {
    return List.of(list.split("[\\s,]+")).stream().filter(part -> !part.isEmpty()).toList();
  }
}
