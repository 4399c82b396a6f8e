package io.xenotime.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.http.QueryString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An operation of a description.
 *
 * @param method in small letters
 * @param path with names in braces
 */
record Operation(Description of, String method, String path, JsonNode node) {

  private static final String BODY = "application/json";

  /**
   * Something that a caller may say.
   *
   * @param in {@code path}, {@code query}, {@code header} or {@code body}
   */
  record Parameter(String in, String name, JsonNode node, JsonNode example) {

    /** Returns the example as it is written between commas, not yet encoded. */
    String written() {
      return example.isArray()
          ? StreamSupport.stream(example.spliterator(), false)
              .map(JsonNode::asText)
              .collect(Collectors.joining(","))
          : example.asText();
    }
  }

  /** Returns what stands in addresses and headers, then what stands in the body. */
  List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode each : node.path("parameters")) {
      JsonNode it = of.resolved(each);
      parameters.add(
          new Parameter(it.path("in").asText(), it.path("name").asText(), it, it.path("example")));
    }
    parameters.addAll(ofBody());
    return parameters;
  }

  private List<Parameter> ofBody() {
    JsonNode schema =
        of.resolved(node.path("requestBody").path("content").path(BODY).path("schema"));
    return schema.path("properties").properties().stream()
        .map(property ->
            new Parameter(
                "body",
                property.getKey(),
                property.getValue(),
                property.getValue().path("examples").path(0)))
        .toList();
  }

  List<Parameter> in(String place) {
    return parameters().stream().filter(parameter -> parameter.in().equals(place)).toList();
  }

  /** Returns the names of parameters that change nothing but are always 400. */
  List<String> refused() {
    return StreamSupport.stream(node.path("x-refused").spliterator(), false)
        .map(JsonNode::textValue)
        .toList();
  }

  /** Returns the path with examples for its names. */
  String address() {
    return address(Map.of());
  }

  /** Returns the path with these values, percent-encoded, and examples for other names. */
  String address(Map<String, String> values) {
    String address = path;
    for (Parameter parameter : in("path")) {
      address =
          address.replace(
              "{" + parameter.name() + "}",
              values.getOrDefault(parameter.name(), encoded(parameter.written())));
    }
    return address;
  }

  /** Returns the fields of a body that asks for something, without the one named. */
  Stream<Map.Entry<String, JsonNode>> bodyWithout(String name) {
    JsonNode required =
        of.resolved(node.path("requestBody").path("content").path(BODY).path("schema"))
            .path("required");
    return in("body").stream()
        .filter(parameter -> !parameter.name().equals(name))
        .filter(parameter ->
            StreamSupport.stream(required.spliterator(), false)
                .anyMatch(field -> field.asText().equals(parameter.name())))
        .map(parameter -> Map.entry(parameter.name(), parameter.example()));
  }

  private static String encoded(String text) {
    return text.equals("*") ? "*" : QueryString.encode(text);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
