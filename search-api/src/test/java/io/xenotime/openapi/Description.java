package io.xenotime.openapi;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A description as a test reads it. */
record Description(String text, JsonNode whole) {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  static Description of(String text) {
    try {
      return new Description(text, new ObjectMapper().readTree(text));
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + text, e);
    }
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : whole.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(new Operation(this, method.getKey(), path.getKey(), method.getValue()));
        }
      }
    }
    return operations;
  }

  Operation operation(String id) {
    return operations().stream()
        .filter(operation -> operation.node().path("operationId").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Returns what stands at such as {@code #/components/schemas/Hit}. */
  JsonNode at(String pointer) {
    JsonNode found = whole.at(JsonPointer.compile(pointer.substring(1)));
    if (found.isMissingNode()) {
      throw new AssertionError("nothing at " + pointer);
    }
    return found;
  }

  /** Returns the node, or what it refers to. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? at(node.path("$ref").textValue()) : node;
  }

  /** Returns where the node stands, if it refers to another place, or else the place given. */
  static String place(JsonNode node, String pointer) {
    return node.path("$ref").asText(pointer);
  }

  /** Returns the names that an enumeration of these names repeats. */
  List<String> names(String pointer) {
    List<String> names = new ArrayList<>();
    at(pointer).path("enum").forEach(name -> names.add(name.textValue()));
    return names;
  }

  List<String> facets() {
    return names("#/components/schemas/FacetAnswer/properties/facet");
  }

  List<String> taxonomies() {
    return names("#/components/schemas/WpTerm/properties/taxonomy");
  }
}
