package io.xenotime.posts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a post from elsewhere as the REST API would serve it. One thread, one post. */
final class RestPost {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final long id;
  private final ObjectNode fields = JsonNodeFactory.instance.objectNode();
  private final Map<String, ArrayNode> terms = new LinkedHashMap<>();

  RestPost(long id) {
    this.id = id;
    fields.put("id", id);
  }

  RestPost author(long number) {
    fields.put("author", number);
    return this;
  }

  /** Sets a property that is a plain string. */
  RestPost text(String property, String value) {
    fields.put(property, value);
    return this;
  }

  /** Sets a property that holds HTML. */
  RestPost rendered(String property, String html) {
    fields.putObject(property).put("rendered", html);
    return this;
  }

  RestPost content(String html, boolean isProtected) {
    fields.putObject("content").put("rendered", html).put("protected", isProtected);
    return this;
  }

  /**
   * Adds a term.
   *
   * @param id 0 when it is not known
   */
  RestPost term(String taxonomy, long id, String slug, String name) {
    terms
        .computeIfAbsent(property(taxonomy), none -> JsonNodeFactory.instance.arrayNode())
        .addObject()
        .put("id", id)
        .put("slug", slug)
        .put("name", name);
    return this;
  }

  /** Returns the post as it comes out of a framer, or that it is too long. */
  PostReading framed(Origin origin, PostLimits limits) {
    terms.forEach(fields::putIfAbsent);
    byte[] json = bytes();
    if (json.length > limits.maxPostBytes()) {
      return new Rejected(origin, id, "is longer than " + limits.maxPostBytes() + " bytes");
    }
    return new PostFrame(origin, id, json);
  }

  private byte[] bytes() {
    try {
      return JSON.writeValueAsBytes(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings must be writable", e);
    }
  }

  /** WordPress's own two have other names in its API than in its database. */
  private static String property(String taxonomy) {
    return switch (taxonomy) {
      case "category" -> "categories";
      case "post_tag" -> "tags";
      default -> taxonomy;
    };
  }
}
