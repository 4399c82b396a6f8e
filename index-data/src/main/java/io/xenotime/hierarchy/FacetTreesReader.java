package io.xenotime.hierarchy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.xenotime.article.Facet;
import io.xenotime.hierarchy.FacetTree.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads trees of facets from JSON: an object with a list of values for each taxonomy. A value is a
 * name, or an object of {@code name}, {@code slug} if it is not what the name gives, {@code also}
 * and {@code children}. One thread, one file.
 */
public final class FacetTreesReader {

  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_DEPTH = 12;
  private static final String BUILT_IN = "facet-trees.json";
  private static final String NOTE = "note";
  private static final List<String> FIELDS = List.of("name", "slug", "also", "children");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  // Each value lies in an object and a list.
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(2 * MAX_DEPTH).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private final String source;

  private FacetTreesReader(String source) {
    this.source = source;
  }

  /** Returns the trees that come with the programs. */
  public static FacetTrees builtIn() {
    try (InputStream file = FacetTreesReader.class.getResourceAsStream(BUILT_IN)) {
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8), BUILT_IN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the trees of a file.
   *
   * @throws InvalidFacetTrees with the first mistake
   * @throws IOException if the file cannot be read
   */
  public static FacetTrees read(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new InvalidFacetTrees(
          file.toString(), "must be at most " + MAX_BYTES + " bytes, got " + Files.size(file));
    }
    try {
      return read(Files.readString(file), file.toString());
    } catch (MalformedInputException notUtf8) {
      throw new InvalidFacetTrees(file.toString(), "must be UTF-8");
    }
  }

  /**
   * Returns the trees that the text is.
   *
   * @param source what messages call the text
   * @throws InvalidFacetTrees with the first mistake
   */
  static FacetTrees read(String json, String source) throws InvalidFacetTrees {
    try {
      return new FacetTreesReader(source).trees(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new InvalidFacetTrees(source, "line " + line + ": " + e.getOriginalMessage());
    }
  }

  private FacetTrees trees(JsonNode all) throws InvalidFacetTrees {
    if (!all.isObject()) {
      throw wrong("must be an object with a list of values for each taxonomy", all);
    }
    Map<String, FacetTree> trees = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> taxonomy : all.properties()) {
      if (taxonomy.getKey().equals(NOTE)) {
        continue;
      }
      if (!Facet.isName(taxonomy.getKey())) {
        throw new InvalidFacetTrees(
            source, "\"" + taxonomy.getKey() + "\" must be the name of a taxonomy");
      }
      trees.put(taxonomy.getKey(), tree(taxonomy.getValue()));
    }
    return new FacetTrees(trees);
  }

  private FacetTree tree(JsonNode values) throws InvalidFacetTrees {
    try {
      return new FacetTree(nodes(values));
    } catch (IllegalArgumentException twice) {
      throw new InvalidFacetTrees(source, twice.getMessage());
    }
  }

  private List<Node> nodes(JsonNode values) throws InvalidFacetTrees {
    if (!values.isArray()) {
      throw wrong("values must be a list", values);
    }
    List<Node> nodes = new ArrayList<>();
    for (JsonNode value : values) {
      nodes.add(node(value));
    }
    return nodes;
  }

  private Node node(JsonNode value) throws InvalidFacetTrees {
    if (value.isTextual()) {
      return new Node(slug(value), value.textValue().strip(), List.of(), List.of());
    }
    if (!value.isObject() || !value.path("name").isTextual()) {
      throw wrong("a value must be a name, or an object with one", value);
    }
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      if (!FIELDS.contains(field.getKey())) {
        throw wrong("a value must have no fields but " + String.join(", ", FIELDS), value);
      }
    }
    JsonNode name = value.get("name");
    List<String> also = new ArrayList<>();
    if (value.has("also")) {
      for (JsonNode other : texts(value.get("also"))) {
        also.add(slug(other));
      }
    }
    return new Node(
        value.has("slug") ? text(value.get("slug")) : slug(name),
        text(name),
        also,
        value.has("children") ? nodes(value.get("children")) : List.of());
  }

  private JsonNode texts(JsonNode values) throws InvalidFacetTrees {
    if (!values.isArray()) {
      throw wrong("also must be a list of names", values);
    }
    return values;
  }

  private String slug(JsonNode name) throws InvalidFacetTrees {
    return Optional.of(Slug.of(text(name)))
        .filter(slug -> !slug.isEmpty())
        .orElseThrow(() -> wrong("a name must have letters or digits", name));
  }

  private String text(JsonNode value) throws InvalidFacetTrees {
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw wrong("a name must be text", value);
    }
    return value.textValue().strip();
  }

  private InvalidFacetTrees wrong(String rule, JsonNode came) {
    String text = came.toString();
    return new InvalidFacetTrees(
        source, rule + ", got " + (text.length() <= 80 ? text : text.substring(0, 80) + "…"));
  }
}
