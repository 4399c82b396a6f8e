package io.xenotime.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.OptionalLong;

/**
 * Finds how many articles an answer of the search API counts, or how many suggestions it makes,
 * reading no further than that.
 */
final class AnswerTotal {

  private static final JsonFactory JSON = new JsonFactory();

  private AnswerTotal() {}

  /**
   * Returns {@code total.value} or the number of {@code suggestions}; empty if the answer has none
   * or is no JSON.
   */
  static OptionalLong of(byte[] body) {
    try (JsonParser json = JSON.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return OptionalLong.empty();
      }
      boolean within = false;
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        JsonToken value = json.nextToken();
        if (within && name.equals("value") && value == JsonToken.VALUE_NUMBER_INT) {
          return OptionalLong.of(json.getLongValue());
        }
        if (!within && name.equals("suggestions") && value == JsonToken.START_ARRAY) {
          return OptionalLong.of(elements(json));
        }
        if (!within && name.equals("total") && value == JsonToken.START_OBJECT) {
          within = true;
        } else {
          json.skipChildren();
        }
      }
      return OptionalLong.empty();
    } catch (IOException notJson) {
      return OptionalLong.empty();
    }
  }

  private static long elements(JsonParser json) throws IOException {
    long elements = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == null) {
        throw new IOException("the array must end");
      }
      json.skipChildren();
      elements++;
    }
    return elements;
  }
}
