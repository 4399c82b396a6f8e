package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import io.xenotime.search.FacetFilter.Mode;
import java.util.List;
import java.util.Set;

/**
 * Chooses articles by what a text or a label does not say. Immutable; all of it must hold, and what
 * is empty holds for every article.
 *
 * @param ids the article has one of them
 * @param exceptIds the article has none of them
 * @param slugs the article has one of them
 * @param types its post type is one of them
 * @param authors its author has one of these numbers
 * @param exceptAuthors its author has none of these numbers
 * @param terms by number, the terms that it carries or does not
 * @param modified when it was last changed
 */
public record Choice(
    Set<Long> ids,
    Set<Long> exceptIds,
    Set<String> slugs,
    Set<String> types,
    Set<Long> authors,
    Set<Long> exceptAuthors,
    List<TermNumbers> terms,
    Period modified) {

  /** Every article. */
  public static final Choice EVERY =
      new Choice(
          Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Period.ALWAYS);

  /**
   * Terms of one facet as the article itself carries them: those below them in a tree are others.
   *
   * @param facet the facet's parameter name
   * @param numbers the site's numbers of the terms, each above 0
   * @param mode what must be so: any, all or none of them
   */
  public record TermNumbers(String facet, Set<Long> numbers, Mode mode) {

    public TermNumbers {
      requireNonNull(facet, "facet");
      numbers = Set.copyOf(numbers);
      if (numbers.isEmpty() || mode == Mode.MISSING) {
        throw new IllegalArgumentException("terms must be named, got " + mode + " of " + numbers);
      }
    }
  }

  public Choice {
    requireNonNull(modified, "modified");
    ids = Set.copyOf(ids);
    exceptIds = Set.copyOf(exceptIds);
    slugs = Set.copyOf(slugs);
    types = Set.copyOf(types);
    authors = Set.copyOf(authors);
    exceptAuthors = Set.copyOf(exceptAuthors);
    terms = List.copyOf(terms);
  }
}
