package io.xenotime.server;

import io.xenotime.article.Term;
import io.xenotime.http.SearchParams;
import io.xenotime.search.Collapse;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.Hit;
import io.xenotime.search.QueryReading;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchRequest.Page;
import io.xenotime.search.Snippets.Marked;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints the answer of a search for a person at a terminal. */
final class ResultText {

  private static final int INDENT = 4;
  private static final int FACET_VALUES = 8;

  private final PrintWriter out;
  private final Paper paper;

  ResultText(PrintWriter out, Paper paper) {
    this.out = out;
    this.paper = paper;
  }

  void print(SearchParams params, SearchAnswer answer, Duration took) {
    printReading(answer.query());
    long number = params.request().page().offset();
    for (Hit hit : answer.hits()) {
      number++;
      print(number, hit);
    }
    print(paper.lines(total(params, answer, took), 0, Style.bold));
    answer.facets().forEach(this::print);
    CountsText.ranges(answer.spans()).forEach(line -> print(paper.lines(line, 0)));
    answer
        .timeline()
        .ifPresent(
            timeline -> CountsText.timeline(timeline).forEach(line -> print(paper.lines(line, 0))));
    out.flush();
  }

  private void printReading(QueryReading reading) {
    List<String> done = ReadingText.lines(reading);
    done.forEach(line -> print(paper.lines(line, 0)));
    if (!done.isEmpty()) {
      out.println();
    }
  }

  private void print(long number, Hit hit) {
    List<String> title = paper.lines(shownTitle(hit), INDENT, Style.bold);
    String first = String.format(Locale.ROOT, "%2d. ", number);
    out.println(first + title.getFirst().substring(INDENT));
    print(title.subList(1, title.size()));
    print(paper.lines(day(hit) + terms(hit), INDENT));
    Stream.concat(hit.snippets().highlights().stream().limit(1), hit.snippets().body().stream())
        .forEach(snippet -> print(paper.lines(snippet, INDENT)));
    if (hit.more() > 0) {
      print(paper.lines("and " + hit.more() + " more like it", INDENT));
    }
    hit.explanation()
        .ifPresent(explanation -> print(paper.lines("why: " + explanation.sentence(), INDENT)));
    // Never wrapped: an address in two parts cannot be clicked.
    out.println(" ".repeat(INDENT) + hit.url().replaceAll("\\p{Cntrl}", ""));
    out.println();
  }

  private void print(FacetCounts counts) {
    if (counts.values().isEmpty()) {
      return;
    }
    String values =
        counts.values().stream()
            .limit(FACET_VALUES)
            .map(value -> value.term().name() + " " + value.count())
            .collect(Collectors.joining(", "));
    boolean more = counts.values().size() > FACET_VALUES || counts.other() > 0;
    print(paper.lines(counts.facet().parameter() + ": " + values + (more ? ", …" : ""), 0));
  }

  private void print(List<String> lines) {
    lines.forEach(out::println);
  }

  private static Marked shownTitle(Hit hit) {
    Marked title = hit.snippets().title();
    return title.text().isBlank() ? new Marked(hit.title(), List.of()) : title;
  }

  private static String day(Hit hit) {
    return hit.published().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String terms(Hit hit) {
    return hit.terms().values().stream()
        .flatMap(List::stream)
        .map(Term::name)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "), names -> names.isEmpty() ? "" : " · " + names));
  }

  private static String total(SearchParams params, SearchAnswer answer, Duration took) {
    Page page = params.request().page();
    long total = answer.total().value();
    if (total == 0) {
      return "nothing found";
    }
    long pages = (total + page.size() - 1) / page.size();
    return String.format(
        Locale.ROOT,
        "%d %s found%s, page %d of %d, %d ms",
        answer.articles(),
        answer.articles() == 1 ? "article" : "articles",
        folded(params.request().collapse(), total),
        page.number(),
        pages,
        took.toMillis());
  }

  private static String folded(Collapse collapse, long groups) {
    return switch (collapse.group()) {
      case NONE -> "";
      case DUPLICATES -> ", " + groups + " without duplicates";
      case STORY -> " in " + groups + (groups == 1 ? " story" : " stories");
    };
  }
}
