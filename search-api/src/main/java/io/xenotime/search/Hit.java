package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An article that matches, as a list of results shows it. Immutable.
 *
 * @param terms by facet, the terms it carries
 * @param snippets where it matches
 * @param score how well it matches; comparable within one answer only
 * @param more how many further articles that match are folded into this one
 * @param explanation why it is there, if that was asked for
 */
public record Hit(
    long id,
    String url,
    String slug,
    String type,
    String title,
    String excerpt,
    List<String> highlights,
    SortedMap<Facet, List<Term>> terms,
    Instant published,
    Instant modified,
    Snippets snippets,
    float score,
    int more,
    Optional<HitExplanation> explanation) {

  public Hit {
    highlights = List.copyOf(highlights);
  }

  /** Returns the article as a hit that stands for itself alone. */
  public static Hit of(
      Article article, Snippets snippets, float score, Optional<HitExplanation> explanation) {
    return of(article, snippets, score, 0, explanation);
  }

  /** Returns the article as a hit with further ones folded into it. */
  public static Hit of(
      Article article,
      Snippets snippets,
      float score,
      int more,
      Optional<HitExplanation> explanation) {
    return new Hit(
        article.id(),
        article.url(),
        article.slug(),
        article.type(),
        article.title(),
        article.excerpt(),
        article.highlights(),
        article.terms(),
        article.published(),
        article.modified(),
        snippets,
        score,
        more,
        explanation);
  }
}
