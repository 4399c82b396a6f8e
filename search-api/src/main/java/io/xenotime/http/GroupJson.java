package io.xenotime.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.search.ArticleGroup;
import io.xenotime.search.EngineStatus;
import java.io.IOException;
import java.util.List;

/** Writes articles that belong together as JSON, their texts escaped for a web page. */
final class GroupJson {

  private GroupJson() {}

  /**
   * Returns the answer.
   *
   * @param id of the article that was asked for
   * @param status says which facets there are
   */
  static byte[] write(long id, ArticleGroup group, EngineStatus status) {
    List<Facet> facets = HitFields.shown(status.facets());
    return Json.object(json -> {
      json.writeNumberField("id", id);
      json.writeStringField("group", GroupRoute.name(group.group()));
      json.writeNumberField("total", group.total());
      json.writeArrayFieldStart("posts");
      for (Article article : group.members()) {
        post(json, article, article == group.members().getFirst(), facets);
      }
      json.writeEndArray();
      Json.index(json, group.index());
    });
  }

  private static void post(JsonGenerator json, Article article, boolean first, List<Facet> facets)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", article.id());
    json.writeBooleanField("first", first);
    json.writeStringField("url", Html.url(article.url()));
    Json.text(json, "slug", article.slug());
    Json.text(json, "type", article.type());
    Json.text(json, "title", article.title());
    json.writeStringField("date", article.published().toString());
    json.writeStringField("modified", article.modified().toString());
    Json.text(json, "excerpt", article.excerpt());
    Json.texts(json, "highlights", article.highlights());
    for (Facet facet : facets) {
      Json.terms(json, facet, article.terms(facet));
    }
    json.writeEndObject();
  }
}
