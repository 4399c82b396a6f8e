package io.xenotime.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Link;
import io.xenotime.search.CitedBy;
import io.xenotime.search.Cites;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.LinkedPosts;
import io.xenotime.search.RelatedPosts;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Writes an article's neighbours as JSON objects in UTF-8, all text escaped for a web page. Safe
 * for many threads.
 */
public final class NeighbourJson {

  private NeighbourJson() {}

  /** Returns the articles most like it. */
  public static byte[] related(NeighbourParams params, RelatedPosts answer, Duration took) {
    return write(params, answer.index(), took, (json, hits) -> hits.related(answer.posts()));
  }

  /** Returns the articles that link to it, those with nothing but automatic links apart. */
  public static byte[] citedBy(NeighbourParams params, CitedBy answer, Duration took) {
    return write(
        params,
        answer.index(),
        took,
        (json, hits) -> links(json, hits, answer.citations(), answer.automatic()));
  }

  /** Returns where its links lead. */
  public static byte[] cites(NeighbourParams params, Cites answer, Duration took) {
    return write(
        params,
        answer.index(),
        took,
        (json, hits) -> {
          links(json, hits, answer.citations(), answer.automatic());
          addresses(json, "sources", answer.sources());
          addresses(json, "elsewhere", answer.elsewhere());
        });
  }

  /** Writes what only one kind of answer has. */
  private interface Part {
    void write(JsonGenerator json, NeighbourHits hits) throws IOException;
  }

  private static byte[] write(
      NeighbourParams params, IndexVersion index, Duration took, Part part) {
    return Json.object(json -> {
      json.writeObjectFieldStart("query");
      json.writeNumberField("id", params.id());
      Json.texts(json, "warnings", params.warnings());
      json.writeEndObject();
      part.write(json, new NeighbourHits(json, params));
      json.writeNumberField("took_ms", took.toMillis());
      Json.index(json, index);
      json.writeObjectFieldStart("links");
      json.writeStringField("self", Address.of(params));
      json.writeStringField("post", "/v1/posts/" + params.id());
      json.writeEndObject();
    });
  }

  private static void links(
      JsonGenerator json, NeighbourHits hits, LinkedPosts citations, LinkedPosts automatic)
      throws IOException {
    hits.linked(citations, false);
    json.writeObjectFieldStart("automatic");
    hits.linked(automatic, true);
    json.writeEndObject();
  }

  private static void addresses(JsonGenerator json, String name, List<Link> links)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Link link : links) {
      json.writeStartObject();
      json.writeStringField("url", Html.url(link.url()));
      Json.text(json, "text", link.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
