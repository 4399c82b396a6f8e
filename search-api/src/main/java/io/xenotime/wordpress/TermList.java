package io.xenotime.wordpress;

import io.xenotime.article.Article;
import io.xenotime.article.Term;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.SearchEngine;
import io.xenotime.wordpress.Site.Taxonomy;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses and orders the terms of one taxonomy. For one request. */
final class TermList {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private final TermsParams params;

  TermList(TermsParams params) {
    this.params = params;
  }

  /** Returns all terms that are asked for, in order. */
  List<FacetValue> of(Taxonomy taxonomy, SearchEngine engine) {
    Stream<FacetValue> terms = taxonomy.terms().stream().filter(this::isWanted);
    if (params.post().isPresent()) {
      Set<Long> carried = carried(engine.article(params.post().get()), taxonomy);
      terms = terms.filter(value -> carried.contains(value.term().id()));
    }
    return terms.sorted(params.ascending() ? order() : order().reversed()).toList();
  }

  private static Set<Long> carried(Optional<Article> post, Taxonomy taxonomy) {
    return post.map(article -> article.terms(taxonomy.facet())).orElse(List.of()).stream()
        .map(Term::id)
        .collect(Collectors.toSet());
  }

  private boolean isWanted(FacetValue value) {
    Term term = value.term();
    String letters = fold(params.contains());
    return (params.included().isEmpty() || params.included().contains(term.id()))
        && !params.excluded().contains(term.id())
        && (params.slugs().isEmpty() || params.slugs().contains(term.slug()))
        // Terms of a site lie flat in an index: above each there is none.
        && params.parent().orElse(0L) == 0
        && !(params.hidesEmpty() && value.direct() == 0)
        && (fold(term.name()).contains(letters) || term.slug().contains(letters));
  }

  private Comparator<FacetValue> order() {
    Comparator<FacetValue> byName = Comparator.comparing(value -> fold(value.term().name()));
    Comparator<FacetValue> byId = Comparator.comparing(value -> value.term().id());
    return switch (params.by()) {
      case "id" -> byId;
      case "slug" -> Comparator.comparing(value -> value.term().slug());
      case "count" -> Comparator.comparing(FacetValue::direct).thenComparing(byName.reversed());
      case TermsParams.INCLUDE ->
          Comparator.comparing(value -> params.included().indexOf(value.term().id()));
      default -> byName.thenComparing(byId);
    };
  }

  private static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
