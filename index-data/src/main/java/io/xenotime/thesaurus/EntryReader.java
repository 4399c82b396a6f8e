package io.xenotime.thesaurus;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one entry of a thesaurus file and keeps what is wrong with it. One thread, one entry. */
final class EntryReader {

  private static final String AMBIGUOUS = "ambiguous";

  /** A code of so many letters at a stock exchange is hardly anything else. */
  private static final int CLEAR_CODE_LETTERS = 4;

  /** Stands for a text that is not there, for which there is a mistake already. */
  private static final String UNREADABLE = "unreadable";

  private final Kind kind;
  private final JsonNode node;
  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private Set<String> ambiguous = Set.of();

  EntryReader(Kind kind, JsonNode node) {
    this.kind = kind;
    this.node = node;
  }

  /** Returns what is wrong, a sentence each; none when {@link #read} returned an entry. */
  List<String> mistakes() {
    return mistakes;
  }

  /** Returns the entry, or nothing when there was a mistake. */
  Optional<Entry> read() {
    if (!node.isObject()) {
      mistakes.add("an entry must be an object, got " + start(node.toString()));
      return Optional.empty();
    }
    refuseUnknownProperties();
    ambiguous = new LinkedHashSet<>(list(AMBIGUOUS));
    String name = name();
    for (String unknown : ambiguous) {
      if (!forms.containsKey(unknown)) {
        mistakes.add("ambiguous must list forms of the entry, got \"" + start(unknown) + "\"");
      }
    }
    String slug = optional("slug").orElseGet(() -> slug(name));
    if (mistakes.isEmpty() && slug.isEmpty() || !slug.equals(slug(slug))) {
      mistakes.add("slug must be small letters, digits and hyphens, got \"" + start(slug) + "\"");
    }
    return mistakes.isEmpty()
        ? Optional.of(new Entry(kind, slug, name, List.copyOf(forms.values())))
        : Optional.empty();
  }

  private static Set<String> properties(Kind kind) {
    return switch (kind) {
      case ELEMENT -> Set.of("symbol", "name", "group", "oxide", "synonyms", AMBIGUOUS);
      case MINERAL -> Set.of("name", "synonyms", AMBIGUOUS);
      case COMPANY -> Set.of("name", "slug", "tickers", "aliases", "region", AMBIGUOUS);
      case PROJECT -> Set.of("name", "company", "region", "aliases", AMBIGUOUS);
      case PLACE -> Set.of("name", "region", "aliases", AMBIGUOUS);
      case ACRONYM -> Set.of("short", "long", AMBIGUOUS);
    };
  }

  private void refuseUnknownProperties() {
    Set<String> known = properties(kind);
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (!known.contains(property.getKey())) {
        mistakes.add(
            "an entry of "
                + kind.section()
                + " must have no property but "
                + String.join(", ", known.stream().sorted().toList())
                + ", got \""
                + start(property.getKey())
                + "\"");
      }
    }
  }

  /** Gathers the forms and returns the name. */
  private String name() {
    return switch (kind) {
      case ELEMENT -> {
        String name = text("name");
        form(name);
        form(text("symbol"), Writing.AS_WRITTEN, true);
        optional("oxide").ifPresent(this::form);
        list("synonyms").forEach(this::form);
        yield name;
      }
      case MINERAL -> {
        String name = text("name");
        form(name);
        list("synonyms").forEach(this::form);
        yield name;
      }
      case COMPANY -> {
        String name = text("name");
        form(name);
        // A code that is an alias too is clear enough to stand alone, so aliases come first.
        list("aliases").forEach(this::form);
        list("tickers").forEach(this::ticker);
        yield name;
      }
      case PROJECT, PLACE -> {
        String name = text("name");
        form(name);
        list("aliases").forEach(this::form);
        yield name;
      }
      case ACRONYM -> {
        String name = text("short");
        form(name, Writing.AS_WRITTEN, false);
        list("long").forEach(this::form);
        yield name;
      }
    };
  }

  /** {@code ASX:LYC} is found with the exchange and without. */
  private void ticker(String ticker) {
    int colon = ticker.indexOf(':');
    if (colon < 1 || colon == ticker.length() - 1) {
      mistakes.add("a ticker must be EXCHANGE:CODE, got \"" + start(ticker) + "\"");
      return;
    }
    String code = ticker.substring(colon + 1);
    form(ticker, Writing.AS_WRITTEN, false);
    form(code, Writing.AS_WRITTEN, code.length() < CLEAR_CODE_LETTERS);
  }

  private void form(String text) {
    form(text, Writing.of(text), false);
  }

  private void form(String text, Writing writing, boolean isAmbiguous) {
    try {
      forms.putIfAbsent(text, new Form(text, writing, isAmbiguous || ambiguous.contains(text)));
    } catch (IllegalArgumentException unfit) {
      mistakes.add(unfit.getMessage());
    }
  }

  private String text(String property) {
    if (!node.hasNonNull(property)) {
      mistakes.add("an entry of " + kind.section() + " must have \"" + property + "\"");
    }
    return optional(property).orElse(UNREADABLE);
  }

  private Optional<String> optional(String property) {
    JsonNode value = node.path(property);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      mistakes.add(property + " must be a text, got " + start(value.toString()));
      return Optional.empty();
    }
    return Optional.of(value.asText().strip());
  }

  private List<String> list(String property) {
    JsonNode values = node.path(property);
    if (values.isMissingNode()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    if (!values.isArray()) {
      mistakes.add(property + " must be a list of texts, got " + start(values.toString()));
      return texts;
    }
    for (JsonNode value : values) {
      if (value.isTextual()) {
        texts.add(value.asText().strip());
      } else {
        mistakes.add(property + " must be a list of texts, got " + start(value.toString()));
      }
    }
    return texts;
  }

  /** Letters and digits without marks, in small, hyphens between: Norra Kärr is norra-karr. */
  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace("ø", "o")
            .replace("Ø", "O")
            .toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }

  private static String start(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
