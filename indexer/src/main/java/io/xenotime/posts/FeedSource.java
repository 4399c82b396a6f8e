package io.xenotime.posts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/** Opens the pages of feeds by their addresses. Called from the one thread that reads. */
@FunctionalInterface
public interface FeedSource {

  /**
   * Opens a page; who asks closes it.
   *
   * @param address an absolute http or https address without user information
   * @return its content, gzipped or not; empty if the site says that there is none, as by 404
   * @throws IOException if it can't be had, with a sentence that says why
   */
  Optional<InputStream> page(URI address) throws IOException;
}
