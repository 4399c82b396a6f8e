package io.xenotime.algolia;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Facet;
import io.xenotime.http.Door;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.Hit;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import io.xenotime.search.Total;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Asks the engine and writes what it answers; each search passes the gate. Safe for many threads.
 */
final class Answers {

  private final Door door;

  Answers(Door door) {
    this.door = door;
  }

  /** An answer, found but not yet written. */
  interface Found {

    /** Writes the fields of the answer into an object. */
    void write(JsonGenerator json) throws IOException;

    /** Returns whether it has as many hits as were asked for. */
    boolean isEnough();
  }

  /** Asks the engine. */
  Found find(Asked asked) {
    long start = System.nanoTime();
    return switch (asked) {
      case Asked.Hits hits -> hits(hits, start);
      case Asked.Values values -> values(values, start);
    };
  }

  private Found hits(Asked.Hits asked, long start) {
    SearchAnswer answer = search(asked.request());
    Optional<Dates> dates =
        asked.countsDates() && answer.total().value() > 0
            ? Optional.of(dates(asked.request()))
            : Optional.empty();
    long millis = millisSince(start);
    List<Facet> facets = door.engine().status().facets();
    return new Found() {
      @Override
      public void write(JsonGenerator json) throws IOException {
        new HitsJson(json, asked, facets).write(answer, dates, millis);
      }

      @Override
      public boolean isEnough() {
        return answer.total().value() >= asked.hitsPerPage();
      }
    };
  }

  /** When the first and the last hit were published, in seconds since 1970. */
  record Dates(long first, long last) {}

  private Dates dates(SearchRequest request) {
    return new Dates(end(request, Order.OLDEST), end(request, Order.NEWEST));
  }

  private long end(SearchRequest request, Order order) {
    SearchRequest first =
        new SearchRequest(
            request.text(),
            request.manner(),
            request.filters(),
            request.published(),
            order,
            Page.of(1, 1),
            request.collapse(),
            Counting.NOTHING,
            Optional.empty(),
            0);
    List<Hit> hits = search(first).hits();
    // A commit may have come in between and have left nothing.
    return hits.isEmpty() ? 0 : hits.getFirst().published().getEpochSecond();
  }

  private SearchAnswer search(SearchRequest request) {
    return door.gate().pass(() -> door.engine().search(request));
  }

  private Found values(Asked.Values asked, long start) {
    FacetCounts counts = door.gate().pass(() -> door.engine().facetValues(asked.request()));
    long millis = millisSince(start);
    return new Found() {
      @Override
      public void write(JsonGenerator json) throws IOException {
        new ValuesJson(json, asked).write(counts, millis);
      }

      @Override
      public boolean isEnough() {
        return false;
      }
    };
  }

  static boolean isExact(Total total) {
    return total.relation() == Total.Relation.EQ;
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
