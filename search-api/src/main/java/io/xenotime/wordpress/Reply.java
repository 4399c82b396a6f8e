package io.xenotime.wordpress;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document and what its headers say. Immutable.
 *
 * @param headers beside those of every answer
 * @param enveloped whether status and headers go into the document
 */
record Reply(JsonNode document, Map<String, String> headers, boolean enveloped) {

  private static final int MOST_WARNINGS = 5;

  Reply {
    requireNonNull(document, "document");
    headers = Map.copyOf(headers);
  }

  static Reply of(JsonNode document, Shape shape) {
    return new Reply(document, Map.of(), shape.enveloped());
  }

  /** Returns the reply with a page of a list. */
  static Reply page(
      JsonNode documents, Shape shape, Paging paging, long total, Optional<String> links) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-WP-Total", Long.toString(total));
    headers.put("X-WP-TotalPages", Long.toString(paging.pages(total)));
    links.ifPresent(neighbours -> headers.put("Link", neighbours));
    return new Reply(documents, headers, shape.enveloped());
  }

  /** Returns the reply with what was left aside, where WordPress says such things. */
  Reply warning(List<String> warnings) {
    if (warnings.isEmpty()) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(headers);
    String text = String.join("; ", warnings.subList(0, Math.min(MOST_WARNINGS, warnings.size())));
    // What a caller wrote could be anything; a header is a line of ASCII.
    more.put("X-WP-DoingItWrong", text.replaceAll("[^ -~]", "?"));
    return new Reply(document, more, enveloped);
  }

  void send(Context ctx) {
    headers.forEach(ctx::header);
    ctx.contentType("application/json");
    ctx.result(whole().toString().getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode whole() {
    if (!enveloped) {
      return document;
    }
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.set("body", document);
    envelope.put("status", 200);
    ObjectNode told = envelope.putObject("headers");
    headers.forEach(told::put);
    return envelope;
  }
}
