package io.xenotime.page;

import io.xenotime.http.Door;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.TimeSpan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Everything the page says about the answer to a search. Immutable.
 *
 * @param status what was found, in a few words
 * @param meant other searches that may be meant
 * @param waysOut when nothing was found, searches that find something
 */
record ResultsView(
    PageState state,
    String status,
    List<Remark> remarks,
    List<PageLink> meant,
    List<Chip> chips,
    Optional<TimelineView> timeline,
    List<HitView> hits,
    List<WayOut> waysOut,
    List<FacetView> facets,
    Pages pages,
    List<Choice> orders,
    List<Choice> foldings,
    List<Choice> sizes) {

  /** What a document of all hits has no use for. */
  private static final String[] COUNTS_AND_PAGES = {
    "timeline",
    "timeline_by",
    "timezone",
    "facets",
    "facet_limit",
    "facet_sort",
    "per_page",
    "snippets",
    "explain"
  };

  static ResultsView of(PageSearch search, SearchAnswer answer, Door door, Duration took) {
    PageState state = search.state();
    List<Chip> chips = Chip.of(state, answer, search.facets());
    boolean isNothing = answer.total().value() == 0;
    return new ResultsView(
        state,
        status(search, answer, took),
        Remark.of(search, answer),
        isNothing ? List.of() : meant(state, answer),
        chips,
        TimelineView.of(search, answer),
        answer.hits().stream().map(hit -> HitView.of(search, hit)).toList(),
        isNothing ? WayOut.of(search, answer, chips, door) : List.of(),
        FacetView.of(search, answer.facets()),
        Pages.of(search, answer.total().value(), door.limits()),
        Choice.orders(search),
        Choice.foldings(search),
        Choice.sizes(search));
  }

  boolean isNothing() {
    return hits.isEmpty() && pages.number() == 1;
  }

  /** Returns the state without anything that narrows it, its text aside. */
  PageState cleared() {
    PageState cleared = state;
    for (Chip chip : chips) {
      cleared = cleared.without(chip.parameter());
    }
    return cleared;
  }

  /** Returns the address of the same search as a feed or an export. */
  String as(String extension) {
    return state.without(COUNTS_AND_PAGES).address("/v1/search." + extension);
  }

  /** Returns how many hits a page has. */
  int size() {
    return pages.size();
  }

  /** Returns the day a parameter names, for a date's field; empty when it names something else. */
  String day(String name) {
    return TimeSpan.read(state.value(name))
        .map(span -> Words.day(span.from()).toString())
        .orElse("");
  }

  /** Returns what a form must send along to change nothing but these. */
  List<Kept> keptWithout(String... names) {
    return Kept.of(state.without(names));
  }

  private static List<PageLink> meant(PageState state, SearchAnswer answer) {
    return answer.query().suggestions().stream()
        .map(text -> new PageLink(text, state.with(PageState.TEXT, text)))
        .toList();
  }

  private static String status(PageSearch search, SearchAnswer answer, Duration took) {
    long total = answer.total().value();
    String found =
        switch (search.request().collapse().group()) {
          case NONE -> Words.posts(total);
          case DUPLICATES ->
              Words.count(total, "text", "texts") + " in " + Words.posts(answer.articles());
          case STORY ->
              Words.count(total, "story", "stories") + " in " + Words.posts(answer.articles());
        };
    return found + ", " + Words.seconds(took);
  }
}
