package io.xenotime.feeds;

import io.xenotime.search.ArticlePart;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.Manner;
import io.xenotime.search.SearchRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says what a search looks for, in a line. */
final class FeedTitle {

  private FeedTitle() {}

  static String of(SearchRequest request) {
    List<String> parts = new ArrayList<>();
    parts.add(request.text().isBlank() ? "All articles" : request.text().strip());
    if (!request.text().isBlank() && !request.manner().parts().equals(Manner.EVERYWHERE)) {
      parts.add("in " + String.join(" or ", ArticlePart.names(request.manner().parts())));
    }
    request.filters().forEach(filter -> parts.add(of(filter)));
    request.published().from().ifPresent(from -> parts.add("since " + day(from)));
    request.published().until().ifPresent(until -> parts.add("before " + day(until)));
    switch (request.collapse().group()) {
      case NONE -> {}
      case DUPLICATES -> parts.add("without duplicates");
      case STORY -> parts.add("one article a story");
    }
    return String.join(" · ", parts);
  }

  private static String of(FacetFilter filter) {
    return switch (filter.mode()) {
      case ANY -> filter.facet() + ": " + String.join(" or ", filter.values());
      case ALL -> filter.facet() + ": " + String.join(" and ", filter.values());
      case NONE -> filter.facet() + " not " + String.join(" or ", filter.values());
      case MISSING -> "without " + filter.facet();
    };
  }

  private static String day(Instant moment) {
    String text = moment.toString();
    return text.endsWith("T00:00:00Z") ? text.substring(0, text.indexOf('T')) : text;
  }
}
