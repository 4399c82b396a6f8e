package io.xenotime.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.search.SuggestAnswer;
import io.xenotime.search.Suggestion;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * Writes suggestions as JSON, text escaped for a web page; {@code <mark>} is the only markup, and
 * only in {@code marked}. Safe for many threads.
 */
public final class SuggestJson {

  private SuggestJson() {}

  /** Returns the answer as a JSON object in UTF-8. */
  public static byte[] write(SuggestParams params, SuggestAnswer answer, Duration took) {
    return Json.object(json -> {
      json.writeObjectFieldStart("query");
      Json.text(json, "q", params.request().text());
      Json.texts(json, "warnings", params.warnings());
      json.writeEndObject();
      json.writeArrayFieldStart("suggestions");
      for (Suggestion suggestion : answer.suggestions()) {
        write(json, params, suggestion);
      }
      json.writeEndArray();
      json.writeNumberField("took_ms", took.toMillis());
      Json.index(json, answer.index());
      json.writeObjectFieldStart("links");
      json.writeStringField("self", Address.of(params));
      json.writeEndObject();
    });
  }

  private static void write(JsonGenerator json, SuggestParams params, Suggestion suggestion)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", suggestion.type());
    json.writeStringField("match", suggestion.match().name().toLowerCase(Locale.ROOT));
    Json.text(json, "label", suggestion.label().text());
    json.writeStringField("marked", Html.marked(suggestion.label(), true));
    if (suggestion.alias().isPresent()) {
      Json.text(json, "alias", suggestion.alias().get());
    }
    json.writeNumberField("count", suggestion.count());
    Json.text(json, "query", suggestion.query());
    json.writeStringField("url", params.addressOf("/v1/search", suggestion));
    json.writeEndObject();
  }
}
