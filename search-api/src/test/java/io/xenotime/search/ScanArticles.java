package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.search.Choice.TermNumbers;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses and orders articles by looking at each. */
final class ScanArticles {

  private ScanArticles() {}

  static ArticlesAnswer of(List<Article> matching, ArticlesRequest request, IndexVersion version) {
    List<Article> chosen =
        matching.stream()
            .filter(article -> isChosen(article, request.choice()))
            .sorted(order(request))
            .toList();
    return new ArticlesAnswer(
        chosen.stream().skip(request.offset()).limit(request.size()).toList(),
        chosen.size(),
        version);
  }

  private static boolean isChosen(Article article, Choice choice) {
    return anyOf(choice.ids(), article.id())
        && !choice.exceptIds().contains(article.id())
        && anyOf(choice.slugs(), article.slug())
        && anyOf(choice.types(), article.type())
        && anyOf(choice.authors(), article.author())
        && !choice.exceptAuthors().contains(article.author())
        && within(choice.modified(), article.modified())
        && choice.terms().stream().allMatch(terms -> holds(terms, article));
  }

  private static <T> boolean anyOf(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  /** Returns whether a moment lies within the period. */
  static boolean within(Period period, Instant moment) {
    return period.from().map(from -> !moment.isBefore(from)).orElse(true)
        && period.until().map(moment::isBefore).orElse(true);
  }

  private static boolean holds(TermNumbers terms, Article article) {
    Set<Long> carried =
        article.terms().entrySet().stream()
            .filter(entry -> isNamed(entry, terms.facet()))
            .flatMap(entry -> entry.getValue().stream())
            .map(Term::id)
            .collect(Collectors.toSet());
    return switch (terms.mode()) {
      case ANY -> terms.numbers().stream().anyMatch(carried::contains);
      case ALL -> carried.containsAll(terms.numbers());
      case NONE -> terms.numbers().stream().noneMatch(carried::contains);
      case MISSING -> carried.isEmpty();
    };
  }

  private static boolean isNamed(Map.Entry<Facet, List<Term>> entry, String parameter) {
    return entry.getKey().parameter().equals(parameter);
  }

  private static Comparator<Article> order(ArticlesRequest request) {
    Comparator<Article> byId = Comparator.comparing(Article::id);
    Comparator<Article> lowest =
        switch (request.by()) {
          case RELEVANCE, PUBLISHED -> Comparator.comparing(Article::published).thenComparing(byId);
          case MODIFIED -> Comparator.comparing(Article::modified).thenComparing(byId);
          case ID -> byId;
        };
    boolean ascending = request.ascending() && request.by() != ArticlesRequest.By.RELEVANCE;
    return ascending ? lowest : lowest.reversed();
  }
}
