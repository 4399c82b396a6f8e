package io.xenotime.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Link;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes one whole article as JSON, its text escaped for a web page. Safe for many threads. */
public final class ArticleJson {

  private ArticleJson() {}

  /**
   * Returns the article as a JSON object in UTF-8.
   *
   * @param facets whose terms are fields of it
   */
  public static byte[] write(Article article, List<Facet> facets) {
    return Json.object(json -> {
      json.writeNumberField("id", article.id());
      json.writeStringField("url", Html.url(article.url()));
      Json.text(json, "slug", article.slug());
      Json.text(json, "type", article.type());
      Json.text(json, "title", article.title());
      json.writeStringField("date", article.published().toString());
      json.writeStringField("modified", article.modified().toString());
      json.writeNumberField("author", article.author());
      Json.text(json, "excerpt", article.excerpt());
      Json.texts(json, "highlights", article.highlights());
      for (Facet facet : HitFields.shown(facets)) {
        Json.terms(json, facet, article.terms(facet));
      }
      Json.texts(json, "headings", article.headings());
      body(json, article.body());
      links(json, article.links());
    });
  }

  private static void body(JsonGenerator json, List<Block> body) throws IOException {
    json.writeArrayFieldStart("body");
    for (Block block : body) {
      json.writeStartObject();
      json.writeStringField("kind", word(block.kind()));
      Json.text(json, "text", block.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void links(JsonGenerator json, List<Link> links) throws IOException {
    json.writeArrayFieldStart("links");
    for (Link link : links) {
      json.writeStartObject();
      json.writeStringField("kind", word(link.kind()));
      json.writeStringField("url", Html.url(link.url()));
      Json.text(json, "text", link.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
