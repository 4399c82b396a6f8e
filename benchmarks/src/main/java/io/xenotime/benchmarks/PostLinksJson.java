package io.xenotime.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** What a post of the WordPress REST API links to. One thread. */
final class PostLinksJson {

  private static final String API = PostMaker.SITE + "/wp-json/wp/v2/";

  private final JsonGenerator json;

  /** Writes to a generator that somebody else closes. */
  PostLinksJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the property {@code _links}. */
  void write(MadeUpPost post) throws IOException {
    String self = API + "news-archive/" + post.id();
    json.writeObjectFieldStart("_links");
    json.writeArrayFieldStart("self");
    json.writeStartObject();
    json.writeStringField("href", self);
    json.writeObjectFieldStart("targetHints");
    json.writeArrayFieldStart("allow");
    json.writeString("GET");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    link("collection", false, API + "news-archive");
    link("about", false, API + "types/news-archive");
    link("author", true, API + "users/" + post.author());
    link("replies", true, API + "comments?post=" + post.id());
    json.writeArrayFieldStart("version-history");
    json.writeStartObject();
    json.writeNumberField("count", 1 + post.id() % 20);
    json.writeStringField("href", self + "/revisions");
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayFieldStart("predecessor-version");
    json.writeStartObject();
    json.writeNumberField("id", 10_000_000 + post.id());
    json.writeStringField("href", self + "/revisions/" + (10_000_000 + post.id()));
    json.writeEndObject();
    json.writeEndArray();
    link("wp:featuredmedia", true, API + "media/" + (post.id() + 2));
    link("wp:attachment", false, API + "media?parent=" + post.id());
    json.writeArrayFieldStart("wp:term");
    for (String taxonomy : List.of("news-type", "organization", "regions")) {
      json.writeStartObject();
      json.writeStringField("taxonomy", taxonomy);
      json.writeBooleanField("embeddable", true);
      json.writeStringField("href", API + taxonomy + "?post=" + post.id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("curies");
    json.writeStartObject();
    json.writeStringField("name", "wp");
    json.writeStringField("href", "https://api.w.org/{rel}");
    json.writeBooleanField("templated", true);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void link(String relation, boolean embeddable, String href) throws IOException {
    json.writeArrayFieldStart(relation);
    json.writeStartObject();
    if (embeddable) {
      json.writeBooleanField("embeddable", true);
    }
    json.writeStringField("href", href);
    json.writeEndObject();
    json.writeEndArray();
  }
}
