package io.xenotime.thesaurus;

import io.xenotime.article.Facet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entry of a thesaurus is. */
public enum Kind {
  ELEMENT("elements"),
  MINERAL("minerals"),
  COMPANY("companies"),
  PROJECT("projects"),
  PLACE("places"),
  ACRONYM("acronyms");

  private final String section;

  Kind(String section) {
    this.section = section;
  }

  /** Returns the name of the list in a thesaurus file that holds entries of this kind. */
  public String section() {
    return section;
  }

  /** Returns the kind's name in keys and requests, such as {@code element}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the facet by which articles that mention entries of this kind are filtered; acronyms
   * have none.
   */
  public Optional<Facet> facet() {
    return this == ACRONYM ? Optional.empty() : Optional.of(new Facet(label()));
  }

  /** Returns whether entries are called by names of their own, which no longer name may contain. */
  public boolean isProper() {
    return this == COMPANY || this == PROJECT || this == PLACE;
  }

  /** Returns the facets of all kinds, in the order they are shown. */
  public static List<Facet> facets() {
    return Arrays.stream(values()).map(Kind::facet).flatMap(Optional::stream).toList();
  }
}
