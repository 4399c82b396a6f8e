package io.xenotime.feeds;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What a document says of itself. Immutable.
 *
 * @param title names the search
 * @param text the text that was searched for; possibly blank
 * @param self where this document is found
 * @param search where the same search is answered page by page
 * @param facets what the addresses of facets begin with
 * @param total how many hits the search has in all
 * @param entries how many of them are in here
 * @param updated when what it tells of was last changed; empty while that is not known yet
 */
record FeedHead(
    String title,
    String text,
    String self,
    String search,
    String facets,
    long total,
    long entries,
    Optional<Instant> updated) {

  FeedHead {
    requireNonNull(title, "title");
    requireNonNull(text, "text");
    requireNonNull(self, "self");
    requireNonNull(search, "search");
    requireNonNull(facets, "facets");
    requireNonNull(updated, "updated");
  }
}
