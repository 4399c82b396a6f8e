package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * How freely a text may be understood, and where its words are looked for. Immutable.
 *
 * @param relaxes whether words may be missing when too few articles have all of them
 * @param corrects whether words that no article has may be spelled otherwise
 * @param expands whether what the vocabulary knows is found under all its names
 * @param freshness how much newer articles count more
 * @param explains whether each hit says why it is there
 * @param parts where words are looked for that do not name a field themselves; one or more
 */
public record Manner(
    boolean relaxes,
    boolean corrects,
    boolean expands,
    Freshness freshness,
    boolean explains,
    Set<ArticlePart> parts) {

  /** All of an article. */
  public static final Set<ArticlePart> EVERYWHERE = Set.of(ArticlePart.values());

  /** What a search box wants. */
  public static final Manner FORGIVING = new Manner(true, true, true, new Freshness.Usual(), false);

  /** Word for word. */
  public static final Manner STRICT = new Manner(false, false, false, new Freshness.Off(), false);

  /** A manner that looks everywhere. */
  public Manner(
      boolean relaxes, boolean corrects, boolean expands, Freshness freshness, boolean explains) {
    this(relaxes, corrects, expands, freshness, explains, EVERYWHERE);
  }

  public Manner {
    requireNonNull(freshness, "freshness");
    parts = Set.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("parts must be one or more, got none");
    }
  }

  /** Returns the same manner, looking in these parts only. */
  public Manner in(Set<ArticlePart> others) {
    return new Manner(relaxes, corrects, expands, freshness, explains, others);
  }
}
