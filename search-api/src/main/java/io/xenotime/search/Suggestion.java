package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Facet;
import io.xenotime.search.Snippets.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A search that may become of what was typed. Immutable.
 *
 * @param type {@link #TITLE}, {@link #ACRONYM} or a facet's parameter name
 * @param match how what was typed fits
 * @param label what the reader sees, with the parts that match
 * @param alias the name that was typed, where the label is another
 * @param count how many articles the query finds, 1 or more; exact
 * @param query the text of the search, in the language of the search box
 */
public record Suggestion(
    String type, Match match, Marked label, Optional<String> alias, long count, String query) {

  /** The type of an article's title. */
  public static final String TITLE = "title";

  /** The type of an abbreviation that is no value of a facet. */
  public static final String ACRONYM = "acronym";

  /** How what was typed fits a name, the better first. */
  public enum Match {
    /** It is the name. */
    EXACT,
    /** Its words are words of the name. */
    WORD,
    /** Its last word begins one. */
    BEGINNING,
    /** Its last word nearly begins one. */
    TYPO
  }

  public Suggestion {
    requireNonNull(type, "type");
    requireNonNull(match, "match");
    requireNonNull(label, "label");
    requireNonNull(alias, "alias");
    requireNonNull(query, "query");
    if (count < 1) {
      throw new IllegalArgumentException("a suggestion must find something, got " + count);
    }
  }

  /** Returns the types of suggestions there can be with these facets. */
  public static List<String> types(List<Facet> facets) {
    List<String> types = new ArrayList<>(List.of(TITLE));
    facets.forEach(facet -> types.add(facet.parameter()));
    types.add(ACRONYM);
    return types.stream().distinct().toList();
  }
}
