package io.xenotime.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Queries as BEIR lays them out: JSON Lines with {@code _id} and {@code text}, and with what this
 * project adds: {@code kind}, there or in {@code metadata}, and {@code filters}, by facet a list.
 */
public final class QueriesFile {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final List<Query> queries = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private QueriesFile() {}

  /**
   * Returns the queries of a file in its order, at least one.
   *
   * @throws IOException if it can't be read, or naming the line that breaks a rule
   */
  public static List<Query> read(Path file) throws IOException {
    QueriesFile reader = new QueriesFile();
    InputLines.read(file, (_, line) -> reader.add(line));
    if (reader.queries.isEmpty()) {
      throw new IOException(file + " must have a query, got none");
    }
    return List.copyOf(reader.queries);
  }

  private void add(String line) throws BadLine {
    JsonNode object = object(line);
    try {
      Query query = new Query(id(object), text(object), kind(object), filters(object));
      if (!ids.add(query.id())) {
        throw new BadLine("_id must be of one query only", query.id() + " again");
      }
      queries.add(query);
    } catch (IllegalArgumentException unfit) {
      throw new BadLine(unfit);
    }
  }

  private static JsonNode object(String line) throws BadLine {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException _) {
      // Said below, as it is for a line that is JSON and no object.
    }
    throw new BadLine("a query must be a JSON object on one line", line);
  }

  private static String id(JsonNode object) throws BadLine {
    JsonNode id = object.path("_id");
    if (!id.isTextual() && !id.isIntegralNumber()) {
      throw new BadLine("_id must be a string", id.toString());
    }
    return id.asText();
  }

  private static String text(JsonNode object) throws BadLine {
    return string("text", object.path("text"));
  }

  private static String kind(JsonNode object) throws BadLine {
    JsonNode own = object.path("kind");
    JsonNode kind = own.isMissingNode() ? object.path("metadata").path("kind") : own;
    return kind.isMissingNode() ? "" : string("kind", kind);
  }

  private static String string(String what, JsonNode node) throws BadLine {
    if (!node.isTextual()) {
      throw new BadLine(what + " must be a string", node.toString());
    }
    return node.textValue();
  }

  private static Map<String, List<String>> filters(JsonNode object) throws BadLine {
    JsonNode given = object.path("filters");
    if (!given.isMissingNode() && !given.isObject()) {
      throw new BadLine("filters must be an object of lists", given.toString());
    }
    Map<String, List<String>> filters = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> filter : given.properties()) {
      if (!filter.getValue().isArray() || filter.getValue().isEmpty()) {
        throw new BadLine("a filter must be a list of terms", filter.getValue().toString());
      }
      List<String> terms = new ArrayList<>();
      for (JsonNode term : filter.getValue()) {
        terms.add(string("a term of a filter", term));
      }
      filters.put(filter.getKey(), terms);
    }
    return filters;
  }
}
