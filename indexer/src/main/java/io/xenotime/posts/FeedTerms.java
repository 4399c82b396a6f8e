package io.xenotime.posts;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds terms for the categories of feeds, which have names and neither taxonomy nor number.
 * Immutable.
 *
 * <p>A name that a terms file knows in one of the run's facets is that term. Others are categories,
 * if the run has such a facet, and else nothing: where they belong is not guessed.
 */
final class FeedTerms {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_SLUG = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String CATEGORIES = "categories";

  private final List<Taxonomy> taxonomies;
  private final TermNames names;

  FeedTerms(List<Facet> facets, TermNames names) {
    this.taxonomies = facets.stream().map(Taxonomy::of).toList();
    this.names = names;
  }

  /** Adds the term of that name to a post, if there is one. */
  void add(RestPost post, String html) {
    String name = TermText.name(html);
    for (Taxonomy taxonomy : taxonomies) {
      Optional<Term> term = known(taxonomy, name);
      if (term.isPresent()) {
        post.term(property(taxonomy), term.get().id(), term.get().slug(), term.get().name());
        return;
      }
    }
    String slug = slug(name);
    if (!slug.isEmpty()
        && taxonomies.stream().map(FeedTerms::property).anyMatch(CATEGORIES::equals)) {
      post.term(CATEGORIES, 0, slug, name);
    }
  }

  private Optional<Term> known(Taxonomy taxonomy, String name) {
    return taxonomy.names().stream()
        .flatMap(spelling -> names.byName(spelling, name).stream())
        .findFirst();
  }

  private static String property(Taxonomy taxonomy) {
    return taxonomy.properties().getFirst();
  }

  /** Makes a slug of a name about as WordPress does. */
  private static String slug(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String slug = NO_SLUG.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return slug.replaceFirst("^-", "").replaceFirst("-$", "");
  }
}
