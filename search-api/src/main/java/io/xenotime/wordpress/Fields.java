package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Which fields of an object are answered, such as {@code id} and {@code title.rendered}. Immutable.
 *
 * @param names with points before inner names; none for every field
 */
record Fields(List<String> names) {

  static final Fields ALL = new Fields(List.of());

  Fields {
    names = List.copyOf(names);
  }

  static Fields read(RestParams params) {
    return new Fields(params.values("_fields").stream().map(String::strip).toList());
  }

  /** Returns whether the field or a part of it is wanted. */
  boolean wants(String field) {
    return names.isEmpty()
        || names.stream().anyMatch(name -> name.equals(field) || name.startsWith(field + "."));
  }

  /** Returns the object with no other fields than those that are wanted. */
  ObjectNode of(ObjectNode whole) {
    if (names.isEmpty()) {
      return whole;
    }
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : whole.properties()) {
      if (names.contains(field.getKey())) {
        kept.set(field.getKey(), field.getValue());
      } else if (field.getValue() instanceof ObjectNode inner) {
        ObjectNode part = below(field.getKey()).of(inner);
        if (!part.isEmpty() && wants(field.getKey())) {
          kept.set(field.getKey(), part);
        }
      }
    }
    return kept;
  }

  private Fields below(String field) {
    String beginning = field + ".";
    return new Fields(
        names.stream()
            .filter(name -> name.startsWith(beginning))
            .map(name -> name.substring(beginning.length()))
            .toList());
  }
}
