package io.xenotime.algolia;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes texts with tags around what matches, and says how much does. For one thread. */
final class MatchJson {

  private static final String NOT_IN_WORDS = "[^\\p{L}\\p{M}\\p{N}]+";

  private final JsonGenerator json;
  private final Tags tags;
  private final Set<String> asked;

  /**
   * @param query as the reader typed it
   */
  MatchJson(JsonGenerator json, Tags tags, String query) {
    this.json = json;
    this.tags = tags;
    this.asked = words(query);
  }

  /** Writes the attribute, whole, with the words that match. */
  void highlighted(String name, HitTexts.Attribute attribute) throws IOException {
    write(name, attribute, true);
  }

  /** Writes the attribute, cut already. */
  void snippet(String name, HitTexts.Attribute attribute) throws IOException {
    write(name, attribute, false);
  }

  private void write(String name, HitTexts.Attribute attribute, boolean whole) throws IOException {
    json.writeFieldName(name);
    if (attribute.isList()) {
      json.writeStartArray();
    }
    for (Marked text : attribute.texts()) {
      json.writeStartObject();
      json.writeStringField("value", tags.around(text));
      Set<String> matched = matched(text);
      json.writeStringField("matchLevel", level(matched));
      if (whole) {
        if (!matched.isEmpty()) {
          json.writeBooleanField("fullyHighlighted", isCovered(text));
        }
        json.writeArrayFieldStart("matchedWords");
        for (String word : matched) {
          json.writeString(word);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    if (attribute.isList()) {
      json.writeEndArray();
    }
  }

  /** Full when each word is there as it was typed; a word in another form counts as a part. */
  private String level(Set<String> matched) {
    if (matched.isEmpty()) {
      return "none";
    }
    return matched.containsAll(asked) ? "full" : "partial";
  }

  private static Set<String> matched(Marked text) {
    Set<String> matched = new LinkedHashSet<>();
    for (Span span : text.spans()) {
      matched.addAll(words(text.text().substring(span.start(), span.end())));
    }
    return matched;
  }

  private static boolean isCovered(Marked text) {
    int marked = text.spans().stream().mapToInt(span -> span.end() - span.start()).sum();
    return marked == text.text().length();
  }

  private static Set<String> words(String text) {
    List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split(NOT_IN_WORDS));
    Set<String> named = new LinkedHashSet<>(words);
    named.remove("");
    return named;
  }
}
