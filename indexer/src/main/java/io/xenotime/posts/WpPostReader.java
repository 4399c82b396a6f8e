package io.xenotime.posts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.xenotime.article.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parses posts, whatever shape their site gives them. Safe for many threads. */
final class WpPostReader {

  private static final Set<String> PROPERTIES = Set.copyOf(PostProperties.names());

  /** What the site may send along, or in place of a post. */
  private static final Set<String> AROUND =
      Set.of("_embedded", "code", "message", "body", "headers");

  private final ObjectMapper mapper;
  private final Set<String> termProperties;

  /** Reads the properties named as lists of terms. */
  WpPostReader(Set<String> termProperties, PostLimits limits) {
    this.termProperties = termProperties;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.maxDepth())
            .maxStringLength(limits.maxPostBytes())
            .maxTokenCount(limits.maxTokens())
            .build();
    this.mapper =
        new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build());
  }

  /** Returns the post that has these properties. */
  WpPost read(Map<String, JsonNode> fields) throws UnusablePost {
    long id = LooseJson.number(field(fields, "id")).orElse(0);
    if (id == 0) {
      throw new UnusablePost(whyNoId(fields));
    }
    JsonNode content = field(fields, "content");
    Map<String, String> dates = new HashMap<>();
    PostProperties.DATES.forEach(name -> dates.put(name, LooseJson.text(field(fields, name))));
    return new WpPost(
        id,
        LooseJson.text(field(fields, "type")),
        LooseJson.text(field(fields, "status")),
        LooseJson.flag(content.path("protected")),
        LooseJson.text(field(fields, "slug")),
        LooseJson.text(field(fields, "link")),
        LooseJson.rendered(field(fields, "guid")),
        LooseJson.rendered(field(fields, "title")),
        LooseJson.rendered(content),
        LooseJson.rendered(field(fields, "excerpt")),
        LooseJson.number(field(fields, "author")).orElse(0),
        dates,
        terms(fields),
        embedded(field(fields, "_embedded").path("wp:term")),
        classes(field(fields, "class_list")));
  }

  /** Returns what is of use of an object, by property. */
  Map<String, JsonNode> fields(byte[] json) throws UnusablePost {
    Map<String, JsonNode> fields = new HashMap<>();
    try (JsonParser parser = mapper.createParser(Utf8.decode(json))) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (isOfUse(name)) {
          fields.put(name, parser.readValueAsTree());
        } else {
          parser.skipChildren();
        }
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new UnusablePost("is broken: " + PlainText.of(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UnusablePost("is broken: " + e.getMessage());
    }
  }

  private boolean isOfUse(String name) {
    return PROPERTIES.contains(name)
        || AROUND.contains(name)
        || termProperties.contains(name)
        || BeirDocuments.PROPERTIES.contains(name)
        || StoredArticles.PROPERTIES.contains(name);
  }

  private static JsonNode field(Map<String, JsonNode> fields, String name) {
    return fields.getOrDefault(name, MissingNode.getInstance());
  }

  private static String whyNoId(Map<String, JsonNode> fields) {
    String code = LooseJson.text(field(fields, "code"));
    if (!code.isEmpty()) {
      String message = PlainText.ofHtml(LooseJson.text(field(fields, "message")));
      return "is an error of the site: " + Excerpts.start(code + ": " + message, 200);
    }
    if (fields.containsKey("body") && fields.containsKey("headers")) {
      return "is an answer in an envelope; ask the site without _envelope";
    }
    return fields.containsKey("id")
        ? "has no usable id: expected a whole number above 0, got "
            + Excerpts.start(field(fields, "id").toString(), 40)
        : "has no id";
  }

  private Map<String, List<WpPost.TermRef>> terms(Map<String, JsonNode> fields) {
    Map<String, List<WpPost.TermRef>> terms = new LinkedHashMap<>();
    for (String property : termProperties) {
      if (field(fields, property).isArray()) {
        List<WpPost.TermRef> refs = new ArrayList<>();
        field(fields, property).forEach(node -> addRef(node, refs));
        terms.put(property, refs);
      }
    }
    return terms;
  }

  private static void addRef(JsonNode node, List<WpPost.TermRef> refs) {
    JsonNode idNode = node.isObject() ? LooseJson.first(node, "id", "term_id").orElse(node) : node;
    long id = LooseJson.number(idNode).orElse(0);
    String slug = LooseJson.text(node.isObject() ? node.path("slug") : node);
    boolean slugIsId = !node.isObject() && id > 0;
    var ref =
        new WpPost.TermRef(
            id,
            slugIsId ? "" : TermText.slug(slug),
            TermText.name(LooseJson.text(node.path("name"))));
    if (ref.id() > 0 || !ref.slug().isEmpty()) {
      refs.add(ref);
    }
  }

  private static Map<String, List<Term>> embedded(JsonNode groups) {
    Map<String, List<Term>> embedded = new HashMap<>();
    for (JsonNode group : groups) {
      for (JsonNode node : group) {
        String taxonomy = LooseJson.text(node.path("taxonomy"));
        long id = LooseJson.number(node.path("id")).orElse(0);
        String slug = TermText.slug(LooseJson.text(node.path("slug")));
        if (!slug.isEmpty()) {
          String name = TermText.name(LooseJson.text(node.path("name")));
          embedded
              .computeIfAbsent(taxonomy, none -> new ArrayList<>())
              .add(new Term(id, slug, name));
        }
      }
    }
    return embedded;
  }

  private static List<String> classes(JsonNode list) {
    List<String> classes = new ArrayList<>();
    list.forEach(node -> classes.add(LooseJson.text(node)));
    return classes;
  }
}
