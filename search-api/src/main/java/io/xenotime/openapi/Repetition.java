package io.xenotime.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What stands once in the files and once for each of several things in the description. Immutable.
 *
 * @param mark in the name of a field, or in a member of a list, that is repeated
 * @param things for each the values of marks, this mark's own among them
 */
record Repetition(String mark, List<Map<String, JsonNode>> things) {

  Repetition {
    things = List.copyOf(things);
  }

  /** Returns whether a field with this name is to be repeated. */
  boolean isOf(String name) {
    return name.contains(mark);
  }

  /**
   * Returns whether a member of a list is to be repeated: a text, or an object with such a text.
   */
  boolean isOf(JsonNode member) {
    return member.isTextual()
        ? isOf(member.textValue())
        : member.properties().stream()
            .map(Map.Entry::getValue)
            .anyMatch(value -> value.isTextual() && isOf(value.textValue()));
  }
}
