package io.xenotime.posts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.article.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * A file of taxonomy terms: an array as the REST endpoint of a taxonomy gives it, or an object that
 * has for each taxonomy a list of terms or a map from slug to name.
 */
final class TermsFile {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SUFFIX =
      Pattern.compile("\\.(json|jsonl|ndjson)(\\.gz)?$", Pattern.CASE_INSENSITIVE);

  private TermsFile() {}

  /** Returns whether a regular file is one of terms, by its name or its first object. */
  static boolean isOne(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    return baseName(file).equals("terms") || beginsWithTerm(file);
  }

  /**
   * Hands on each term of a file with its taxonomy.
   *
   * @throws IOException if it can't be read or is no terms file; some terms may be handed on then
   */
  static void read(Path file, BiConsumer<String, Term> terms) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = open(raw);
        JsonParser parser = JSON.createParser(in)) {
      JsonToken start = parser.nextToken();
      if (start == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          JsonNode node = parser.readValueAsTree();
          String taxonomy = LooseJson.text(node.path("taxonomy"));
          term(taxonomy.isEmpty() ? baseName(file) : taxonomy, node, terms);
        }
      } else if (start == JsonToken.START_OBJECT) {
        JsonNode all = parser.readValueAsTree();
        all.properties().forEach(named -> taxonomy(named, terms));
      } else {
        throw new IOException("it is neither a list nor an object of terms");
      }
    }
  }

  private static void taxonomy(
      Map.Entry<String, JsonNode> taxonomy, BiConsumer<String, Term> terms) {
    if (taxonomy.getValue().isArray()) {
      taxonomy.getValue().forEach(node -> term(taxonomy.getKey(), node, terms));
      return;
    }
    for (Map.Entry<String, JsonNode> named : taxonomy.getValue().properties()) {
      String slug = TermText.slug(named.getKey());
      if (!slug.isEmpty()) {
        String name = TermText.name(LooseJson.text(named.getValue()));
        terms.accept(taxonomy.getKey(), new Term(0, slug, name));
      }
    }
  }

  private static void term(String taxonomy, JsonNode node, BiConsumer<String, Term> terms) {
    long id = LooseJson.number(node.path("id")).orElse(0);
    String slug = TermText.slug(LooseJson.text(node.path("slug")));
    String name = TermText.name(LooseJson.text(node.path("name")));
    if (!slug.isEmpty() || id > 0) {
      terms.accept(taxonomy, new Term(id, slug.isEmpty() ? Long.toString(id) : slug, name));
    }
  }

  private static InputStream open(InputStream raw) throws IOException {
    return Unzipped.of(new CountedInput(raw, new AtomicLong()));
  }

  private static String baseName(Path file) {
    return SUFFIX.matcher(file.getFileName().toString()).replaceFirst("");
  }

  /** What can't be read here is reported when it is read as posts. */
  private static boolean beginsWithTerm(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = open(raw);
        JsonParser parser = JSON.createParser(in)) {
      return parser.nextToken() == JsonToken.START_ARRAY
          && parser.nextToken() == JsonToken.START_OBJECT
          && isTerm(parser);
    } catch (IOException e) {
      return false;
    }
  }

  /** Looks at names only, and at no more of them than it takes: the values may be long. */
  private static boolean isTerm(JsonParser parser) throws IOException {
    boolean term = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      switch (parser.currentName()) {
        case "title", "content" -> {
          return false;
        }
        case "taxonomy" -> term = true;
        default -> {}
      }
      parser.nextToken();
      parser.skipChildren();
    }
    return term;
  }
}
