package io.xenotime.wordpress;

import io.xenotime.search.ArticlePart;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the searches that lists are narrowed by: read as a search box reads them. */
final class Searches {

  private Searches() {}

  static SearchRequest of(String text, Set<ArticlePart> parts, Period published) {
    return new SearchRequest(
        text,
        Manner.FORGIVING.in(parts),
        List.of(),
        published,
        SearchRequest.Order.RELEVANCE,
        SearchRequest.Page.of(1, 1),
        Collapse.NOTHING,
        Counting.NOTHING,
        Optional.empty(),
        0);
  }
}
