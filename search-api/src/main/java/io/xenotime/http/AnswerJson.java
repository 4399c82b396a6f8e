package io.xenotime.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.search.Expansion;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.Hit;
import io.xenotime.search.QueryReading;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Writes the answer of a search as JSON. All text in it is escaped for a web page; {@code <mark>}
 * is the only markup, and only in snippets. Safe for many threads.
 */
public final class AnswerJson {

  private AnswerJson() {}

  /** Returns the answer as a JSON object in UTF-8. */
  public static byte[] search(
      SearchParams params, SearchAnswer answer, Duration took, SearchLimits limits) {
    return search(params, answer, took, PageLinks.of(params, answer, limits));
  }

  static byte[] search(SearchParams params, SearchAnswer answer, Duration took, PageLinks links) {
    return Json.object(json -> write(json, params, answer, took, links));
  }

  private static void write(
      JsonGenerator json, SearchParams params, SearchAnswer answer, Duration took, PageLinks links)
      throws IOException {
    query(json, params, answer.query());
    Json.total(json, answer.total());
    CountsJson.collapse(json, params.request().collapse(), answer);
    page(json, params.request().page(), answer);
    json.writeNumberField("took_ms", took.toMillis());
    Json.index(json, answer.index());
    json.writeArrayFieldStart("hits");
    HitJson hits = new HitJson(json, params);
    for (Hit hit : answer.hits()) {
      hits.write(hit);
    }
    json.writeEndArray();
    facets(json, answer);
    CountsJson.ranges(json, params, answer.spans());
    CountsJson.timeline(json, params, answer.timeline());
    texts(json, "suggestions", answer.query().suggestions());
    links(json, links);
    if (answer.nextCursor().isPresent()) {
      json.writeStringField("next_cursor", answer.nextCursor().get());
    }
  }

  private static void query(JsonGenerator json, SearchParams params, QueryReading reading)
      throws IOException {
    json.writeObjectFieldStart("query");
    Json.text(json, "q", params.request().text());
    Json.text(json, "interpreted", reading.interpreted());
    understood(json, reading);
    json.writeArrayFieldStart("warnings");
    for (String warning : params.warnings()) {
      json.writeString(Html.text(warning));
    }
    for (String warning : reading.warnings()) {
      json.writeString(Html.text(warning));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void understood(JsonGenerator json, QueryReading reading) throws IOException {
    json.writeArrayFieldStart("corrected");
    for (QueryReading.Correction correction : reading.corrected()) {
      json.writeStartObject();
      Json.text(json, "typed", correction.typed());
      Json.text(json, "used", correction.used());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts(json, "relaxed", reading.relaxed());
    json.writeArrayFieldStart("expanded");
    for (Expansion expansion : reading.expanded()) {
      json.writeStartObject();
      Json.text(json, "typed", expansion.typed());
      texts(json, "forms", expansion.forms());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(Html.text(text));
    }
    json.writeEndArray();
  }

  private static void page(JsonGenerator json, Page page, SearchAnswer answer) throws IOException {
    if (page.cursor().isPresent()) {
      // A cursor says where to go on, not how far that is from the start.
      json.writeNullField("page");
    } else {
      json.writeNumberField("page", page.number());
    }
    json.writeNumberField("per_page", page.size());
    json.writeNumberField("pages", PageLinks.pages(page, answer));
  }

  private static void facets(JsonGenerator json, SearchAnswer answer) throws IOException {
    json.writeObjectFieldStart("facets");
    for (FacetCounts counts : answer.facets()) {
      json.writeObjectFieldStart(counts.facet().parameter());
      Json.counts(json, counts);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void links(JsonGenerator json, PageLinks links) throws IOException {
    json.writeObjectFieldStart("links");
    json.writeStringField("self", links.self());
    link(json, "next", links.next());
    link(json, "prev", links.prev());
    json.writeStringField("rss", links.rss());
    json.writeStringField("csv", links.csv());
    json.writeEndObject();
  }

  private static void link(JsonGenerator json, String name, Optional<String> address)
      throws IOException {
    if (address.isPresent()) {
      json.writeStringField(name, address.get());
    }
  }
}
