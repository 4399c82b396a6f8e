package io.xenotime.thesaurus;

import java.util.List;

/**
 * One thing that has a name, or several. Immutable.
 *
 * @param slug unique among entries of its kind: small letters, digits and hyphens
 * @param name what readers see
 * @param forms all the ways it is written, the name first
 */
public record Entry(Kind kind, String slug, String name, List<Form> forms) {

  public Entry {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("an entry must have a form, " + name + " has none");
    }
  }

  /** Returns what tells this entry from all others, such as {@code element/neodymium}. */
  public String key() {
    return kind.label() + "/" + slug;
  }
}
