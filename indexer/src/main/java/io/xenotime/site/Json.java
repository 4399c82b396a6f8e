package io.xenotime.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads JSON as sites write it, within limits: PHP is loose about numbers and strings. */
final class Json {

  /** What WordPress sends is some ten levels deep; plugins may nest more. */
  private static final int MAX_DEPTH = 100;

  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(MAX_DEPTH)
                      // an answer's size is limited already
                      .maxStringLength(Integer.MAX_VALUE)
                      .build())
              .build());

  private Json() {}

  static JsonParser parser(byte[] json, int start) throws IOException {
    return MAPPER.createParser(json, start, json.length - start);
  }

  /** Returns the tree of what is known to be JSON. */
  static JsonNode tree(byte[] json) throws SiteFailure {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new SiteFailure(
          SiteFailure.Kind.BROKEN, "an answer must be JSON that can be read, it can't", e);
    }
  }

  /** Returns a string, or a number as one; empty if it is neither. */
  static String text(JsonNode node) {
    return node.isTextual() || node.isNumber() ? node.asText() : "";
  }

  /** Returns the whole number, 0 or more, that a text of digits is. */
  static OptionalLong number(String text) {
    return text != null && DIGITS.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }
}
