package io.xenotime.thesaurus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a thesaurus from JSON: an object with a list of entries for each kind. Every mistake is
 * found before the file is refused. One thread, one file.
 */
public final class ThesaurusReader {

  /** Every commit of an index carries its thesaurus. */
  public static final int MAX_CHARS = 1 << 20;

  private static final int MAX_MISTAKES = 20;
  private static final String NOTE = "note";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(5).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private final String source;
  private final Map<String, Integer> linesByKey = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();

  private ThesaurusReader(String source) {
    this.source = source;
  }

  /**
   * Returns the thesaurus that the text is.
   *
   * @param source what messages call the text, such as its file
   * @throws InvalidThesaurus with line and reason of each mistake
   */
  public static Thesaurus read(String json, String source) throws InvalidThesaurus {
    ThesaurusReader reader = new ThesaurusReader(source);
    if (json.length() > MAX_CHARS) {
      reader.mistake(
          1, "a thesaurus must be at most " + MAX_CHARS + " characters, got " + json.length());
    } else {
      reader.read(json);
    }
    if (!reader.mistakes.isEmpty()) {
      throw new InvalidThesaurus(reader.mistakes);
    }
    return new Thesaurus(reader.entries);
  }

  private void read(String json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      try {
        sections(parser);
      } catch (JsonProcessingException e) {
        JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        mistake(place.getLineNr(), "must be JSON: " + e.getOriginalMessage());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
  }

  private void sections(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      mistake(line(parser), "a thesaurus must be a JSON object with lists of entries");
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      section(parser);
    }
    if (parser.nextToken() != null) {
      mistake(line(parser), "a thesaurus must end with its object");
    }
  }

  private void section(JsonParser parser) throws IOException {
    String name = parser.currentName();
    int line = line(parser);
    JsonToken value = parser.nextToken();
    if (name.equals(NOTE)) {
      parser.skipChildren();
      return;
    }
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(each -> each.section().equals(name)).findAny();
    if (kind.isEmpty()) {
      mistake(
          line,
          "a list must be one of "
              + Arrays.stream(Kind.values()).map(Kind::section).collect(Collectors.joining(", "))
              + ", got \""
              + name
              + "\"");
      parser.skipChildren();
    } else if (value != JsonToken.START_ARRAY) {
      mistake(line, name + " must be a list of entries");
      parser.skipChildren();
    } else {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        entry(kind.get(), line(parser), parser.readValueAsTree());
      }
    }
  }

  private void entry(Kind kind, int line, JsonNode node) {
    EntryReader reader = new EntryReader(kind, node);
    Optional<Entry> entry = reader.read();
    reader.mistakes().forEach(mistake -> mistake(line, mistake));
    if (entry.isPresent()) {
      Integer before = linesByKey.putIfAbsent(entry.get().key(), line);
      if (before != null) {
        mistake(line, entry.get().key() + " must be there once, it is on line " + before + " too");
      } else {
        entries.add(entry.get());
      }
    }
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private void mistake(int line, String reason) {
    if (mistakes.size() < MAX_MISTAKES) {
      mistakes.add(source + ", line " + line + ": " + reason);
    }
  }
}
