package io.xenotime.search;

import io.xenotime.article.Article;
import java.time.Instant;
import java.util.Optional;

/** Answers searches from an index. Safe for many threads. */
public interface SearchEngine extends AutoCloseable {

  /**
   * Answers a search; total and counts are exact.
   *
   * @throws InvalidSearch if the request asks for what is not allowed
   * @throws EngineUnavailable if there is no index yet, or the search took too long
   */
  SearchAnswer search(SearchRequest request);

  /**
   * Returns the hits of a search one after another, however many there are; the caller closes it.
   * The first of them are looked for at once. The request's page, counts and timeline do not count.
   *
   * @param most how many hits are wanted, 1 or more
   * @throws InvalidSearch as {@link #search} does
   * @throws EngineUnavailable as {@link #search} does
   */
  Walk walk(SearchRequest request, long most);

  /**
   * Returns values of one facet that carry the asked letters, with their counts.
   *
   * @throws InvalidSearch if there is no such facet, or as {@link #search} does
   * @throws EngineUnavailable as {@link #search} does
   */
  FacetCounts facetValues(FacetValuesRequest request);

  /**
   * Returns searches that may become of what is typed; each finds something.
   *
   * @throws InvalidSearch if the request asks for what is not allowed
   * @throws EngineUnavailable as {@link #search} does
   */
  SuggestAnswer suggest(SuggestRequest request);

  /**
   * Returns the article with this id.
   *
   * @throws EngineUnavailable if there is no index yet
   */
  Optional<Article> article(long id);

  /**
   * Answers with whole articles, chosen and ordered as a search alone cannot; the total is exact.
   *
   * @throws InvalidSearch as {@link #search} does
   * @throws EngineUnavailable as {@link #search} does
   */
  ArticlesAnswer articles(ArticlesRequest request);

  /**
   * Returns every post type and every value of every facet. It takes as long as counting the whole
   * index does; as long as {@link EngineStatus#index} stays, so does this.
   *
   * @throws EngineUnavailable as {@link #search} does
   */
  IndexContents contents();

  /**
   * Returns the articles that the one with this id belongs together with, itself among them; empty
   * if there is none with this id.
   *
   * @param group why they belong together
   * @throws IllegalArgumentException if it is no reason
   * @throws EngineUnavailable if there is no index yet
   */
  Optional<ArticleGroup> group(long id, Collapse.Group group);

  /**
   * Returns the articles most like the one with this id; empty when there is no such article.
   *
   * @param limit how many, at most
   * @throws InvalidSearch if that is more than is allowed
   * @throws EngineUnavailable if there is no index yet
   */
  Optional<RelatedPosts> related(long id, int limit);

  /**
   * Returns the articles that link to the one with this id; empty when there is no such article.
   *
   * @param limit how many of each list, at most
   * @throws InvalidSearch if that is more than is allowed
   * @throws EngineUnavailable if there is no index yet
   */
  Optional<CitedBy> citedBy(long id, int limit);

  /**
   * Returns where the links of the article with this id lead; empty when there is no such article.
   *
   * @param limit how many articles of each list, at most
   * @throws InvalidSearch if that is more than is allowed
   * @throws EngineUnavailable if there is no index yet
   */
  Optional<Cites> cites(long id, int limit);

  /** Returns what time it is to the engine: what ages in a text are counted back from. */
  Instant now();

  /**
   * Returns whether what the text finds in one state of the index depends on the time, as it does
   * with {@code last:90d}; never fails.
   */
  boolean goesByTime(String text);

  /** Returns what the engine answers from; never fails. */
  EngineStatus status();

  /** Lets go of the index after the searches under way. Closing twice is harmless. */
  @Override
  void close();
}
