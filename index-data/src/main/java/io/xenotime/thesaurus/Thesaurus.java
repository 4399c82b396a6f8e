package io.xenotime.thesaurus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All the entries that texts and searches are read with. Immutable; an index carries the one it was
 * built with, so that both sides always use the same.
 *
 * @param entries each key once
 */
public record Thesaurus(List<Entry> entries) {

  /** Knows nothing: texts and searches are words and no more. */
  public static final Thesaurus NONE = new Thesaurus(List.of());

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String BUILT_IN = "thesaurus.json";

  public Thesaurus {
    entries = List.copyOf(entries);
  }

  /** Returns the thesaurus of rare earths that comes with the programs. */
  public static Thesaurus builtIn() {
    try (InputStream in = Thesaurus.class.getResourceAsStream(BUILT_IN)) {
      return ThesaurusReader.read(
          new String(in.readAllBytes(), StandardCharsets.UTF_8), "built-in thesaurus");
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in thesaurus must be readable", e);
    }
  }

  /** Returns all of it as one text, for {@link #decode}. */
  public String encode() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("records of texts must have a JSON form", e);
    }
  }

  /**
   * Returns the thesaurus that {@link #encode} made the text of.
   *
   * @throws IOException if it is no such text
   */
  public static Thesaurus decode(String text) throws IOException {
    return MAPPER.readValue(text, Thesaurus.class);
  }

  /** Returns this with the other's entries; of two with one key the other's stands. */
  public Thesaurus extendedBy(Thesaurus other) {
    Map<String, Entry> all = new LinkedHashMap<>();
    entries.forEach(entry -> all.put(entry.key(), entry));
    other.entries.forEach(entry -> all.put(entry.key(), entry));
    Collection<Entry> extended = all.values();
    return new Thesaurus(List.copyOf(extended));
  }
}
