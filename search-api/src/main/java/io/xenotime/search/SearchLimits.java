package io.xenotime.search;

import io.xenotime.search.InvalidSearch.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search may ask for and use. Immutable; checked before an engine is asked, but for clauses,
 * prefixes and time, which the engine sees.
 *
 * @param maxTextChars of the text, in UTF-16 units
 * @param maxClauses words, phrases, patterns, terms and times of the text
 * @param maxPrefixWords distinct words that one pattern of words stands for
 * @param maxDepth the last hit that pages reach; a cursor goes on past it
 * @param maxPageSize hits of a page
 * @param maxFacetValues values answered for a facet
 * @param maxFilterValues values asked for in one filter
 * @param maxPassages passages shown of a body
 * @param maxSpans spans of time to count
 * @param maxBuckets of a timeline; longer ones are taken rather than more
 * @param maxTime of one search
 */
public record SearchLimits(
    int maxTextChars,
    int maxClauses,
    int maxPrefixWords,
    int maxDepth,
    int maxPageSize,
    int maxFacetValues,
    int maxFilterValues,
    int maxPassages,
    int maxSpans,
    int maxBuckets,
    Duration maxTime) {

  /** What a public server allows unless told otherwise. */
  public static final SearchLimits DEFAULT =
      new SearchLimits(
          1_000, 128, 1_000, 10_000, 100, 1_000, 100, 5, 50, 1_000, Duration.ofSeconds(2));

  /** More suggestions than this nobody reads while typing. */
  public static final int MAX_SUGGESTIONS = 20;

  /** Neighbours of an article, in one list. */
  public static final int MAX_NEIGHBOURS = 100;

  /**
   * Returns when the request keeps within these limits.
   *
   * @throws InvalidSearch naming everything that does not
   */
  public void check(SearchRequest request) {
    List<Problem> problems = new ArrayList<>();
    checkText(problems, request.text());
    range(problems, "per_page", request.page().size(), 1, maxPageSize);
    range(problems, "facet_limit", request.counting().limit(), 1, maxFacetValues);
    range(problems, "snippets", request.passages(), 0, maxPassages);
    checkDepth(problems, request.page());
    checkSpans(problems, request.counting().spans());
    request.filters().forEach(filter -> checkFilter(problems, filter));
    refuse(problems);
  }

  /**
   * Returns when the request keeps within these limits.
   *
   * @throws InvalidSearch naming everything that does not
   */
  public void check(ArticlesRequest request) {
    List<Problem> problems = new ArrayList<>();
    checkText(problems, request.search().text());
    range(problems, "per_page", request.size(), 1, maxPageSize);
    range(problems, "offset", request.offset(), 0, maxDepth - request.size());
    request.search().filters().forEach(filter -> checkFilter(problems, filter));
    refuse(problems);
  }

  /**
   * Returns when the request keeps within these limits.
   *
   * @throws InvalidSearch naming everything that does not
   */
  public void check(SuggestRequest request) {
    List<Problem> problems = new ArrayList<>();
    checkText(problems, request.text());
    range(problems, "limit", request.limit(), 1, MAX_SUGGESTIONS);
    request.filters().forEach(filter -> checkFilter(problems, filter));
    refuse(problems);
  }

  /**
   * Returns when a list of neighbours may be that long.
   *
   * @throws InvalidSearch if not
   */
  public static void checkNeighbours(int limit) {
    List<Problem> problems = new ArrayList<>();
    range(problems, "limit", limit, 1, MAX_NEIGHBOURS);
    refuse(problems);
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidSearch(problems);
    }
  }

  private void checkText(List<Problem> problems, String text) {
    if (text.length() > maxTextChars) {
      problems.add(
          new Problem(
              "q",
              "q must be at most " + maxTextChars + " characters, got " + text.length(),
              "0 to " + maxTextChars + " characters"));
    }
  }

  private void checkDepth(List<Problem> problems, SearchRequest.Page page) {
    if (page.number() < 1) {
      problems.add(
          new Problem("page", "page must be 1 or more, got " + page.number(), "1 or more"));
    } else if (page.offset() + page.size() > maxDepth) {
      problems.add(
          new Problem(
              "page",
              "pages must end at hit "
                  + maxDepth
                  + ", page "
                  + page.number()
                  + " ends at hit "
                  + (page.offset() + page.size())
                  + "; go on with the cursor that each answer carries",
              "1 to " + maxDepth / Math.max(1, page.size())));
    }
  }

  private void checkSpans(List<Problem> problems, List<Counting.Span> spans) {
    if (spans.size() > maxSpans) {
      problems.add(
          new Problem(
              "ranges",
              "ranges must be at most " + maxSpans + ", got " + spans.size(),
              "up to " + maxSpans + " spans of time"));
    }
  }

  private void checkFilter(List<Problem> problems, FacetFilter filter) {
    if (filter.values().size() > maxFilterValues) {
      String parameter = filter.parameter();
      problems.add(
          new Problem(
              parameter,
              parameter
                  + " must have at most "
                  + maxFilterValues
                  + " values, got "
                  + filter.values().size(),
              "up to " + maxFilterValues + " slugs, ids or labels"));
    }
  }

  private static void range(
      List<Problem> problems, String parameter, int value, int least, int most) {
    if (value < least || value > most) {
      problems.add(
          new Problem(
              parameter,
              parameter + " must be between " + least + " and " + most + ", got " + value,
              least + " to " + most));
    }
  }
}
