package io.xenotime.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The files that make up the description. */
final class Parts {

  private static final List<String> NAMES =
      List.of(
          "openapi",
          "common",
          "search-parameters",
          "hits",
          "search",
          "suggest",
          "facets",
          "posts",
          "neighbours",
          "feeds",
          "algolia",
          "algolia-requests",
          "algolia-answers",
          "wordpress",
          "wordpress-posts",
          "wordpress-terms",
          "wordpress-kinds",
          "pages",
          "browser",
          "assets",
          "watching");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Parts() {}

  /**
   * Returns all of them as one document, with marks still to be filled in.
   *
   * @throws IllegalStateException if two files say the same thing differently
   */
  static ObjectNode together() {
    ObjectNode whole = JSON.createObjectNode();
    NAMES.forEach(name -> merge(whole, read(name), name));
    return whole;
  }

  private static ObjectNode read(String name) {
    try (InputStream file = Parts.class.getResourceAsStream(name + ".json")) {
      if (file == null) {
        throw new IllegalStateException("part of the description must be there, got no " + name);
      }
      return (ObjectNode) JSON.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void merge(ObjectNode whole, ObjectNode part, String name) {
    for (Map.Entry<String, JsonNode> field : part.properties()) {
      JsonNode there = whole.get(field.getKey());
      if (there instanceof ObjectNode inner && field.getValue() instanceof ObjectNode more) {
        merge(inner, more, name);
      } else if (there == null) {
        whole.set(field.getKey(), field.getValue());
      } else {
        throw new IllegalStateException(
            "parts of the description must not repeat each other, got "
                + field.getKey()
                + " again in "
                + name);
      }
    }
  }
}
