package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Manner;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import io.xenotime.search.TimelineRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parameters of a search, read. Immutable.
 *
 * <table>
 * <caption>Parameters; one that is empty counts as not given</caption>
 * <tr><th>name</th><th>what it says</th><th>when not given</th></tr>
 * <tr><td>{@code q}</td><td>the text to search for; control characters count as blanks</td>
 *     <td>every article</td></tr>
 * <tr><td>{@code regions}, {@code news_type}, … (one a facet, in the taxonomy's own spelling too)
 *     </td><td>keeps articles with any of these terms: slugs, ids or labels, the parameter repeated
 *     or a comma list</td><td>no filter</td></tr>
 * <tr><td>{@code regions_exclude}, …</td><td>keeps articles with any of these terms out</td>
 *     <td>no filter</td></tr>
 * <tr><td>{@code regions_all}, …</td><td>keeps articles with every one of these terms; the facet is
 *     then counted among those</td><td>no filter</td></tr>
 * <tr><td>{@code regions_missing}, …</td><td>{@code true} keeps articles without any term; beside
 *     terms, those too</td><td>no filter</td></tr>
 * <tr><td>{@code after}</td><td>published in or after: {@code 2025}, {@code 2025-04}, {@code
 *     2025-04-01} or an instant; UTC when it has no zone; the start of the span named, itself
 *     within</td><td>from the first article</td></tr>
 * <tr><td>{@code before}</td><td>published before the start of the span named, itself no longer
 *     within: {@code after=2025-04&before=2025-05} is April 2025, whole and alone</td>
 *     <td>to the last article</td></tr>
 * <tr><td>{@code sort}</td><td>{@code relevance}, {@code newest}, {@code oldest}, {@code updated}
 *     </td><td>{@code relevance}; without {@code q} that is newest first</td></tr>
 * <tr><td>{@code page}</td><td>which page, from 1</td><td>1</td></tr>
 * <tr><td>{@code per_page}</td><td>hits a page, 1 to 100</td><td>10</td></tr>
 * <tr><td>{@code cursor}</td><td>go on where the answer with this {@code next_cursor} ended; {@code
 *     page} does not count then</td><td>page by page</td></tr>
 * <tr><td>{@code facets}</td><td>which facets to count: names, {@code all} or {@code none}</td>
 *     <td>{@code all}</td></tr>
 * <tr><td>{@code facet_limit}</td><td>values of a facet, 1 to 1000</td><td>20</td></tr>
 * <tr><td>{@code facet_sort}</td><td>{@code count}, {@code label}</td><td>{@code count}</td></tr>
 * <tr><td>{@code ranges}</td><td>spans of time to count articles in, whatever {@code after} and
 *     {@code before} say: {@code 2025}, {@code 2025-04..2025-06}, {@code ..2024}</td>
 *     <td>none</td></tr>
 * <tr><td>{@code timeline}</td><td>articles over time by {@code day}, {@code week}, {@code month},
 *     {@code quarter}, {@code year}, or {@code auto}</td><td>{@code none}</td></tr>
 * <tr><td>{@code timeline_by}</td><td>the facet whose values are counted in each bucket</td>
 *     <td>no split</td></tr>
 * <tr><td>{@code timezone}</td><td>in which the timeline's days begin</td><td>UTC</td></tr>
 * <tr><td>{@code collapse}</td><td>{@code duplicates} folds articles with nearly the same text into
 *     one, {@code story} those of one event</td><td>{@code none}</td></tr>
 * <tr><td>{@code collapse_keep}</td><td>{@code best}, the first in the order asked for, or {@code
 *     earliest}</td><td>{@code best}</td></tr>
 * <tr><td>{@code highlight}</td><td>{@code mark} puts {@code <mark>} around what matched, {@code
 *     none} does not</td><td>{@code mark}</td></tr>
 * <tr><td>{@code snippets}</td><td>passages of the body, 0 to 5; 0 leaves all snippets out</td>
 *     <td>2</td></tr>
 * <tr><td>{@code match}</td><td>{@code all} wants every word in each hit; {@code auto} does without
 *     some when too few articles have all</td><td>{@code auto}</td></tr>
 * <tr><td>{@code fuzzy}</td><td>{@code on} spells words otherwise that no article has, {@code off}
 *     does not</td><td>{@code on}</td></tr>
 * <tr><td>{@code synonyms}</td><td>{@code on} finds what the thesaurus knows under all its names,
 *     {@code off} does not</td><td>{@code on}</td></tr>
 * <tr><td>{@code in}</td><td>where words are looked for that name no field: {@code title}, {@code
 *     excerpt}, {@code highlights}, {@code body}, repeated or a comma list</td><td>everywhere</td>
 *     </tr>
 * <tr><td>{@code freshness}</td><td>{@code on}, {@code off}, or the age at which half of what an
 *     article gets for being new is left: {@code 30d}, {@code 8w}, {@code 6m}, {@code 1y}</td>
 *     <td>{@code on}</td></tr>
 * <tr><td>{@code explain}</td><td>{@code true} has each hit say why it is where it is</td>
 *     <td>{@code false}</td></tr>
 * <tr><td>{@code fields}</td><td>which fields of a hit to answer, by name</td><td>all</td></tr>
 * </table>
 *
 * @param request what the engine is asked
 * @param marks whether matching places are marked
 * @param fields the fields of a hit to answer; never empty
 * @param facets all facets there are
 * @param warnings what was not understood and left aside, a sentence each
 */
public record SearchParams(
    SearchRequest request,
    boolean marks,
    Set<String> fields,
    List<Facet> facets,
    List<String> warnings) {

  static final int DEFAULT_PAGE_SIZE = 10;
  static final int DEFAULT_PASSAGES = 2;
  static final String NONE = "none";

  /** How matching places are shown. */
  enum Highlight {
    MARK,
    NONE
  }

  public SearchParams {
    fields = Set.copyOf(fields);
    facets = List.copyOf(facets);
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the parameters of a search.
   *
   * @param given by name, the values as they came, decoded
   * @param facets all facets there are
   * @throws InvalidSearch naming everything that is wrong
   */
  public static SearchParams read(
      Map<String, List<String>> given, List<Facet> facets, SearchLimits limits) {
    ParamReader reader = new ParamReader(given);
    String text = reader.text("q", limits.maxTextChars());
    Manner manner = MannerParams.read(reader);
    Narrowing narrowing = Narrowing.read(reader, facets);
    Order order = reader.choice("sort", Order.RELEVANCE);
    Page page = page(reader, limits);
    Collapse collapse = CollapseParams.read(reader);
    Counting counting = CountingParams.read(reader, facets, limits);
    Optional<TimelineRequest> timeline = TimelineParams.read(reader, facets);
    boolean marks = reader.choice("highlight", Highlight.MARK) == Highlight.MARK;
    int passages = reader.number("snippets", DEFAULT_PASSAGES, 0, limits.maxPassages());
    Set<String> fields = fields(reader, HitFields.of(facets));
    SearchRequest request =
        new SearchRequest(
            text,
            manner,
            narrowing.filters(),
            narrowing.published(),
            order,
            page,
            collapse,
            counting,
            timeline,
            fields.contains(HitFields.SNIPPETS) ? passages : 0);
    check(reader, request, limits);
    return new SearchParams(request, marks, fields, facets, warnings(reader, page));
  }

  /** Adds what only the request as a whole can tell, then fails if anything was wrong. */
  static void check(ParamReader reader, SearchRequest request, SearchLimits limits) {
    try {
      limits.check(request);
    } catch (InvalidSearch beyond) {
      reader.problems(beyond);
    }
    reader.finish();
  }

  private static Page page(ParamReader reader, SearchLimits limits) {
    int number = reader.number("page", 1, 1, limits.maxDepth());
    int size = reader.number("per_page", DEFAULT_PAGE_SIZE, 1, limits.maxPageSize());
    Optional<String> cursor = reader.word("cursor");
    return new Page(cursor.isPresent() ? 1 : number, size, cursor);
  }

  private static Set<String> fields(ParamReader reader, List<String> there) {
    List<String> asked = reader.list("fields");
    if (asked.isEmpty()) {
      return new LinkedHashSet<>(there);
    }
    reader.refuseUnknown("fields", asked, there, "");
    return new LinkedHashSet<>(asked);
  }

  private static List<String> warnings(ParamReader reader, Page page) {
    List<String> unknown = reader.warnings();
    return page.cursor().isPresent() && reader.word("page").isPresent()
        ? Stream.concat(unknown.stream(), Stream.of("page does not count when there is a cursor"))
            .toList()
        : unknown;
  }
}
