package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.xenotime.http.QueryString;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.InvalidSearch.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters of one request, read one by one: as JSON or, as older clients send them, as a
 * query string whose lists are JSON again. Keeps what is wrong, so that a caller hears of
 * everything at once. For one thread.
 */
final class Params {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,15}");
  private static final String PARAMS = "params";

  /** What stands beside parameters. */
  private static final Set<String> ABOUT_THE_REQUEST = Set.of("indexName", "type", "facet");

  private final Map<String, JsonNode> given;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private Params(Map<String, JsonNode> given) {
    this.given = given;
  }

  /**
   * Returns the parameters of a request, those in its field {@code params} among them.
   *
   * @throws InvalidSearch if that field is neither a query string nor an object
   */
  static Params of(ObjectNode request) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    request.properties().forEach(field -> all.put(field.getKey(), field.getValue()));
    JsonNode params = all.remove(PARAMS);
    if (params != null && params.isTextual()) {
      QueryString.read(params.textValue())
          .forEach((name, values) -> all.put(name, TextNode.valueOf(values.getLast())));
    } else if (params != null && !params.isNull()) {
      RequestBody.object(PARAMS, params)
          .properties()
          .forEach(field -> all.put(field.getKey(), field.getValue()));
    }
    all.values().removeIf(JsonNode::isNull);
    return new Params(all);
  }

  /** Returns the text, control characters made blanks. */
  String text(String name, String otherwise) {
    Optional<JsonNode> value = value(name);
    if (value.isPresent() && !value.get().isValueNode()) {
      problem(name, name + " must be a text, got " + quoted(value.get().toString()), "a text");
      return otherwise;
    }
    return value.map(JsonNode::asText).map(Params::withoutControls).orElse(otherwise);
  }

  int number(String name, int otherwise, int least, int most) {
    String text = text(name, Integer.toString(otherwise)).strip();
    String allowed = least + " to " + most;
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      problem(name, name + " must be a whole number, got " + quoted(text), allowed);
      return otherwise;
    }
    long number = Long.parseLong(text);
    if (number < least || number > most) {
      problem(
          name, name + " must be between " + least + " and " + most + ", got " + number, allowed);
      return otherwise;
    }
    return (int) number;
  }

  /** Returns which of the words was given. */
  String choice(String name, String otherwise, String... words) {
    String text = text(name, otherwise).strip();
    if (!text.equals(otherwise) && !List.of(words).contains(text)) {
      String allowed = otherwise + ", " + String.join(", ", words);
      problem(name, name + " must be one of " + allowed + ", got " + quoted(text), allowed);
      return otherwise;
    }
    return text;
  }

  /** Returns the names in a list, or in a text with commas; empty when not given. */
  Optional<List<String>> names(String name) {
    return tree(name)
        .map(value -> {
          if (value.isTextual()) {
            return split(value.textValue());
          }
          List<String> names = new ArrayList<>();
          value.forEach(each -> names.add(each.asText()));
          if (!value.isArray() || names.stream().anyMatch(String::isBlank)) {
            problem(
                name, name + " must be a list of names, got " + quoted(value.toString()), "names");
          }
          return List.copyOf(names);
        });
  }

  /** Returns the value, read as JSON when it is a list in a text; empty when not given. */
  Optional<JsonNode> tree(String name) {
    Optional<JsonNode> value = value(name);
    return value.isPresent() && value.get().asText().stripLeading().startsWith("[")
        ? attempt(() -> RequestBody.read(name, value.get().asText()))
        : value;
  }

  /** Returns whether anything but a list without members or an empty text was given. */
  boolean says(String name) {
    return value(name)
        .filter(value -> !(value.isContainerNode() && value.isEmpty()))
        .filter(value -> !(value.isTextual() && List.of("", "[]").contains(value.textValue())))
        .isPresent();
  }

  void problem(String parameter, String reason, String allowed) {
    problems.add(new Problem(parameter, reason, allowed));
  }

  /** Returns what is read; empty when it is wrong, which is noted. */
  <T> Optional<T> attempt(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (InvalidSearch wrong) {
      problems.addAll(wrong.problems());
      return Optional.empty();
    }
  }

  /** Returns the names of parameters that nobody has asked for so far. */
  List<String> left() {
    return given.keySet().stream().filter(name -> !known.contains(name)).toList();
  }

  /** Returns the names of parameters that were asked for. */
  Set<String> known() {
    return known;
  }

  /**
   * Returns when nothing was wrong.
   *
   * @throws InvalidSearch naming all that was
   */
  void finish() {
    if (!problems.isEmpty()) {
      throw new InvalidSearch(problems);
    }
  }

  /** Returns the parameters as a query string, as answers repeat them. */
  String queryString() {
    return given.entrySet().stream()
        .filter(parameter -> !ABOUT_THE_REQUEST.contains(parameter.getKey()))
        .map(parameter ->
            QueryString.encode(parameter.getKey())
                + "="
                + QueryString.encode(
                    parameter.getValue().isValueNode()
                        ? parameter.getValue().asText()
                        : parameter.getValue().toString()))
        .collect(Collectors.joining("&"));
  }

  private Optional<JsonNode> value(String name) {
    known.add(name);
    return Optional.ofNullable(given.get(name));
  }

  private static List<String> split(String names) {
    return Arrays.stream(names.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String withoutControls(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isISOControl(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }
}
