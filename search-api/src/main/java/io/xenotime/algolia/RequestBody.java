package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.xenotime.search.InvalidSearch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Reads the JSON of a request, whatever its content type says: clients call it plain text or a
 * form, so that a browser need not ask for leave first.
 */
final class RequestBody {

  /** More than any page of widgets sends. */
  static final int MAX_BYTES = 256 * 1024;

  private static final int MAX_DEPTH = 20;

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
              .build());

  private RequestBody() {}

  /**
   * Returns the object that was sent; one without fields when nothing was.
   *
   * @throws InvalidSearch if it is no JSON object
   * @throws ContentTooLargeResponse if it has more bytes than are allowed
   */
  static ObjectNode read(Context ctx) {
    byte[] body = bytes(ctx);
    if (body.length == 0) {
      return JSON.createObjectNode();
    }
    try {
      return object("body", JSON.readTree(body));
    } catch (JsonProcessingException notJson) {
      throw new InvalidSearch("body", "body must be JSON, " + reason(notJson), "a JSON object");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the list or object that a parameter holds as text.
   *
   * @throws InvalidSearch if it is no JSON
   */
  static JsonNode read(String parameter, String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new InvalidSearch(
          parameter, parameter + " must be JSON, got " + quoted(text), "a JSON list");
    }
  }

  /** Returns the node as the object it must be. */
  static ObjectNode object(String name, JsonNode node) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new InvalidSearch(
        name, name + " must be a JSON object, got " + quoted(node.toString()), "a JSON object");
  }

  /** Tells what is wrong without telling whose library found it. */
  private static String reason(JsonProcessingException notJson) {
    return notJson.getLocation() == null
        ? "it cannot be read"
        : "it cannot be read from byte " + notJson.getLocation().getByteOffset() + " on";
  }

  private static byte[] bytes(Context ctx) {
    try (InputStream in = ctx.bodyInputStream()) {
      byte[] body = in.readNBytes(MAX_BYTES + 1);
      if (body.length > MAX_BYTES) {
        throw new ContentTooLargeResponse();
      }
      return body;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
