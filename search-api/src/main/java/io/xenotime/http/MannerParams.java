package io.xenotime.http;

import io.xenotime.search.Age;
import io.xenotime.search.ArticlePart;
import io.xenotime.search.Freshness;
import io.xenotime.search.Manner;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads how freely the text of a search may be understood, and where its words are looked for. */
final class MannerParams {

  private static final String FRESHNESS = "freshness";
  private static final String FRESHNESS_ALLOWED = "on, off, or a half-life: " + Age.ALLOWED;

  /** Whether all words must be there. */
  private enum Match {
    AUTO,
    ALL
  }

  private enum Switch {
    ON,
    OFF
  }

  private MannerParams() {}

  static Manner read(ParamReader reader) {
    return new Manner(
        reader.choice("match", Match.AUTO) == Match.AUTO,
        reader.choice("fuzzy", Switch.ON) == Switch.ON,
        reader.choice("synonyms", Switch.ON) == Switch.ON,
        freshness(reader),
        reader.flag("explain"),
        parts(reader));
  }

  private static Set<ArticlePart> parts(ParamReader reader) {
    Set<ArticlePart> parts = reader.choices("in", ArticlePart.class);
    return parts.isEmpty() ? Manner.EVERYWHERE : parts;
  }

  private static Freshness freshness(ParamReader reader) {
    String word = reader.word(FRESHNESS).orElse("on");
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "on" -> new Freshness.Usual();
      case "off" -> new Freshness.Off();
      default -> {
        Optional<Age> halfLife = Age.read(word);
        if (halfLife.isEmpty()) {
          reader.problem(
              FRESHNESS,
              FRESHNESS + " must be " + FRESHNESS_ALLOWED + ", got " + ParamReader.quoted(word),
              FRESHNESS_ALLOWED);
        }
        yield halfLife.<Freshness>map(Freshness.HalfLife::new).orElseGet(Freshness.Usual::new);
      }
    };
  }
}
