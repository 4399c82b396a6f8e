package io.xenotime.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A post of the made-up site. Guarded by the site that has it. */
final class FakePost {

  static final ZoneId ZONE = ZoneId.of("America/Denver");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  final long id;
  final Instant published;
  String title;
  String content;
  String status = "publish";
  String password = "";
  Instant modified;
  final Map<String, List<Long>> terms = new TreeMap<>();

  FakePost(long id, String title, Instant now) {
    this.id = id;
    this.title = title;
    this.content = "<p>Text of post " + id + ": " + title + ".</p>";
    this.published = now;
    this.modified = now;
  }

  static String utc(Instant time) {
    return TIME.format(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
  }

  private static String local(Instant time) {
    return TIME.format(LocalDateTime.ofInstant(time, ZONE));
  }

  /** Returns it as the REST API would, whole. */
  ObjectNode json(String address, FakeTerms taxonomies, boolean classListAsObject) {
    ObjectNode post = JSON.createObjectNode();
    boolean closed = !password.isEmpty();
    post.put("id", id);
    post.put("date", local(published)).put("date_gmt", utc(published));
    post.putObject("guid").put("rendered", address + "?p=" + id);
    post.put("modified", local(modified)).put("modified_gmt", utc(modified));
    post.put("slug", "post-" + id).put("status", status).put("type", FakeWordPress.TYPE);
    post.put("link", address + "news/post-" + id + "/");
    post.putObject("title").put("rendered", title);
    post.putObject("content").put("rendered", closed ? "" : content).put("protected", closed);
    post.putObject("excerpt").put("rendered", "").put("protected", closed);
    post.put("author", 2).put("featured_media", 0);
    post.putObject("meta").put("footnotes", "");
    ArrayNode classes = JSON.createArrayNode().add("post-" + id).add("hentry");
    for (FakeTerms.Taxonomy taxonomy : taxonomies.all()) {
      ArrayNode ids = post.putArray(taxonomy.restBase());
      for (long term : terms.getOrDefault(taxonomy.name(), List.of())) {
        ids.add(term);
        classes.add(taxonomy.name() + "-" + taxonomies.slug(taxonomy.name(), term));
      }
    }
    post.set("class_list", classListAsObject ? asObject(classes) : classes);
    post.putObject("_links").putArray("self").addObject().put("href", "https://elsewhere.invalid/");
    return post;
  }

  private static ObjectNode asObject(ArrayNode list) {
    ObjectNode object = JSON.createObjectNode();
    for (int i = 0; i < list.size(); i++) {
      object.set(Integer.toString(2 * i), list.get(i));
    }
    return object;
  }

  /** Keeps only the properties with these names, which may be nested: {@code title.rendered}. */
  static JsonNode only(ObjectNode whole, String names) {
    if (names.isEmpty()) {
      return whole;
    }
    ObjectNode kept = JSON.createObjectNode();
    for (String name : names.split(",")) {
      copy(whole, kept, Arrays.asList(name.split("\\.")));
    }
    return kept;
  }

  private static void copy(JsonNode from, ObjectNode to, List<String> path) {
    JsonNode value = from.path(path.getFirst());
    if (value.isMissingNode()) {
      return;
    }
    if (path.size() == 1) {
      to.set(path.getFirst(), value);
    } else if (value.isObject()) {
      ObjectNode inner =
          to.path(path.getFirst()) instanceof ObjectNode there
              ? there
              : to.putObject(path.getFirst());
      copy(value, inner, path.subList(1, path.size()));
    }
  }
}
