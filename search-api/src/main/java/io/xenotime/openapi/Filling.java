package io.xenotime.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts values in the place of marks. Immutable.
 *
 * @param values of marks that hold everywhere
 * @param repetitions what is repeated, each with marks that hold within
 */
record Filling(Map<String, JsonNode> values, List<Repetition> repetitions) {

  Filling {
    values = Map.copyOf(values);
    repetitions = List.copyOf(repetitions);
  }

  /** Returns the node filled in; the one given stays as it is. */
  JsonNode fill(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> object(object);
      case ArrayNode list -> list(list);
      case TextNode text -> text(text.textValue());
      default -> node;
    };
  }

  /** What is there already stays: a facet may be called like another field. */
  private ObjectNode object(ObjectNode object) {
    ObjectNode filled = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      for (Filling each : each(repetition -> repetition.isOf(field.getKey()))) {
        filled.putIfAbsent(each.replaced(field.getKey()), each.fill(field.getValue()));
      }
    }
    return filled;
  }

  /** Each text once, for the same reason. */
  private ArrayNode list(ArrayNode list) {
    ArrayNode filled = JsonNodeFactory.instance.arrayNode();
    Set<JsonNode> there = new HashSet<>();
    for (JsonNode member : list) {
      each(repetition -> repetition.isOf(member)).stream()
          .map(each -> each.fill(member))
          .filter(filledIn -> !filledIn.isTextual() || there.add(filledIn))
          .forEach(filled::add);
    }
    return filled;
  }

  /** A text that is nothing but a mark becomes the value as it is, a number for instance. */
  private JsonNode text(String text) {
    JsonNode whole = values.get(text);
    return whole == null ? TextNode.valueOf(replaced(text)) : whole;
  }

  private String replaced(String text) {
    String replaced = text;
    for (Map.Entry<String, JsonNode> value : values.entrySet()) {
      replaced = replaced.replace(value.getKey(), value.getValue().asText());
    }
    return replaced;
  }

  /** Returns a filling for each thing that is spoken of here; only this one if there is none. */
  private List<Filling> each(Predicate<Repetition> isHere) {
    Optional<Repetition> repeated =
        repetitions.stream()
            .filter(repetition -> !values.containsKey(repetition.mark()))
            .filter(isHere)
            .findFirst();
    return repeated
        .map(repetition -> repetition.things().stream().map(this::with).toList())
        .orElseGet(() -> List.of(this));
  }

  private Filling with(Map<String, JsonNode> more) {
    Map<String, JsonNode> all = new HashMap<>(values);
    all.putAll(more);
    return new Filling(all, repetitions);
  }
}
