package io.xenotime.algolia;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Facet;
import io.xenotime.search.FacetValuesRequest;
import io.xenotime.search.SearchRequest;
import java.util.List;

/** One request of a caller, read. Immutable. */
sealed interface Asked {

  /**
   * A search.
   *
   * @param index as the caller called it
   * @param query as the reader typed it
   * @param page from 0
   * @param hitsPerPage 0 for none
   * @param maxPages how many pages can be asked for
   * @param facets those to count, as the caller called them
   * @param countsDates whether the first and last date are wanted
   * @param request what the engine is asked
   * @param params the parameters as a query string
   * @param notes what was left aside, a sentence each
   */
  record Hits(
      String index,
      String query,
      int page,
      int hitsPerPage,
      int maxPages,
      List<Counted> facets,
      boolean countsDates,
      SearchRequest request,
      HitShape shape,
      String params,
      List<String> notes)
      implements Asked {

    public Hits {
      requireNonNull(request, "request");
      facets = List.copyOf(facets);
      notes = List.copyOf(notes);
    }

    /** Returns whether hits are wanted that there can be. */
    boolean wantsHits() {
      return hitsPerPage > 0 && page < maxPages;
    }
  }

  /**
   * A facet to count.
   *
   * @param name as the caller called it
   */
  record Counted(String name, Facet facet) {}

  /**
   * A search within a facet's values.
   *
   * @param typed the beginning of a word
   * @param tags around what was typed
   */
  record Values(FacetValuesRequest request, String typed, Tags tags) implements Asked {}
}
