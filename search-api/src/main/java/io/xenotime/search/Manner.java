package io.xenotime.search;

import static java.util.Objects.requireNonNull;

/**
 * How freely a text may be understood. Immutable.
 *
 * @param relaxes whether words may be missing when too few articles have all of them
 * @param corrects whether words that no article has may be spelled otherwise
 * @param expands whether what the vocabulary knows is found under all its names
 * @param freshness how much newer articles count more
 * @param explains whether each hit says why it is there
 */
public record Manner(
    boolean relaxes, boolean corrects, boolean expands, Freshness freshness, boolean explains) {

  /** What a search box wants. */
  public static final Manner FORGIVING = new Manner(true, true, true, new Freshness.Usual(), false);

  /** Word for word. */
  public static final Manner STRICT = new Manner(false, false, false, new Freshness.Off(), false);

  public Manner {
    requireNonNull(freshness, "freshness");
  }
}
