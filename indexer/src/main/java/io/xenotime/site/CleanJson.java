package io.xenotime.site;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The JSON of an answer without what a site puts before it, such as PHP's warnings. Immutable.
 *
 * @param json an object or an array, whole, nothing else around it
 * @param before other text that stood before it; empty if there was none
 */
record CleanJson(byte[] json, String before) {

  /** Warnings have brackets of their own; more than so many are no warning. */
  private static final int MAX_TRIES = 60;

  /** Text before JSON that is longer than this is a page. */
  private static final int MAX_BEFORE_BYTES = 100_000;

  /** Returns the JSON of a body; empty if it does not end with a whole object or array. */
  static Optional<CleanJson> of(byte[] body) {
    int tries = 0;
    int end = Math.min(body.length, MAX_BEFORE_BYTES);
    for (int at = 0; at < end && tries < MAX_TRIES; at++) {
      if (body[at] == '{' || body[at] == '[') {
        tries++;
        if (isWhole(body, at)) {
          String before = new String(body, 0, at, StandardCharsets.UTF_8);
          byte[] json = at == 0 ? body : Arrays.copyOfRange(body, at, body.length);
          return Optional.of(new CleanJson(json, before.strip()));
        }
        if (beginsJson(body, at)) {
          // cut off: the last of what it holds may be whole, and is not what was asked for
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Warnings write [0], [] and {closure}, but hardly ever an object. */
  private static boolean beginsJson(byte[] body, int start) {
    int next = start + 1;
    while (next < body.length && body[next] <= ' ' && body[next] >= 0) {
      next++;
    }
    return next < body.length && body[next] == (body[start] == '{' ? '"' : '{');
  }

  private static boolean isWhole(byte[] body, int start) {
    try (JsonParser parser = Json.parser(body, start)) {
      JsonToken first = parser.nextToken();
      parser.skipChildren();
      return first != null && first.isStructStart() && parser.nextToken() == null;
    } catch (IOException broken) {
      return false;
    }
  }

  /** Returns whether nothing but a byte-order mark stood before the JSON. */
  boolean hasOnlyMark() {
    return before.equals("\uFEFF");
  }
}
