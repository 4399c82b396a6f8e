package io.xenotime.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A post as the WordPress REST API serves it, property by property in its order. One thread. */
final class PostJson {

  /** The site's clock; its posts have local times beside those in UTC. */
  private static final ZoneOffset SITE_ZONE = ZoneOffset.ofHours(-7);

  private final JsonGenerator json;

  /** Writes to a generator that somebody else closes. */
  PostJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one object. */
  void write(MadeUpPost post) throws IOException {
    String link = PostMaker.SITE + "/news/" + post.slug() + "/";
    json.writeStartObject();
    json.writeNumberField("id", post.id());
    json.writeStringField("date", time(post.published(), SITE_ZONE));
    json.writeStringField("date_gmt", time(post.published(), ZoneOffset.UTC));
    rendered("guid", PostMaker.SITE + "/?post_type=news-archive&#038;p=" + post.id());
    json.writeStringField("modified", time(post.modified(), SITE_ZONE));
    json.writeStringField("modified_gmt", time(post.modified(), ZoneOffset.UTC));
    json.writeStringField("slug", post.slug());
    json.writeStringField("status", "publish");
    json.writeStringField("type", "news-archive");
    json.writeStringField("link", link);
    rendered("title", texturized(post.title()));
    protectable("content", PostHtml.content(post));
    protectable("excerpt", "<p>" + texturized(post.excerpt()) + "</p>\n");
    json.writeNumberField("author", post.author());
    json.writeNumberField("featured_media", post.id() + 2);
    json.writeStringField("comment_status", "open");
    json.writeStringField("ping_status", "open");
    json.writeStringField("template", "");
    json.writeStringField("format", "standard");
    json.writeObjectFieldStart("meta");
    json.writeBooleanField("_acf_changed", false);
    json.writeStringField("footnotes", "");
    json.writeEndObject();
    ids("news-type", post.newsTypes());
    ids("organization", post.organizations());
    ids("regions", post.regions());
    classes(post);
    json.writeArrayFieldStart("acf");
    json.writeEndArray();
    new PostLinksJson(json).write(post);
    json.writeEndObject();
  }

  private void rendered(String name, String html) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("rendered", html);
    json.writeEndObject();
  }

  private void protectable(String name, String html) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("rendered", html);
    json.writeBooleanField("protected", false);
    json.writeEndObject();
  }

  private void ids(String taxonomy, List<Term> terms) throws IOException {
    json.writeArrayFieldStart(taxonomy);
    for (Term term : terms) {
      json.writeNumber(term.id());
    }
    json.writeEndArray();
  }

  private void classes(MadeUpPost post) throws IOException {
    json.writeArrayFieldStart("class_list");
    json.writeString("post-" + post.id());
    for (String same :
        List.of(
            "news-archive",
            "type-news-archive",
            "status-publish",
            "format-standard",
            "has-post-thumbnail",
            "hentry")) {
      json.writeString(same);
    }
    classes("news-type-", post.newsTypes());
    classes("organization-", post.organizations());
    classes("regions-", post.regions());
    json.writeEndArray();
  }

  private void classes(String prefix, List<Term> terms) throws IOException {
    for (Term term : terms) {
      json.writeString(prefix + term.slug());
    }
  }

  private static String time(Instant moment, ZoneOffset zone) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(OffsetDateTime.ofInstant(moment, zone));
  }

  /** WordPress answers titles with their apostrophes as entities. */
  private static String texturized(String text) {
    return text.replace("\u2019", "&#8217;").replace("'", "&#8217;");
  }
}
