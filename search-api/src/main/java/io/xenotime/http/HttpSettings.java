package io.xenotime.http;

import static java.util.Objects.requireNonNull;

import io.xenotime.search.SearchLimits;
import java.time.Duration;

/**
 * How the server listens and how much it takes on. Immutable.
 *
 * @param host the name or address to listen on
 * @param port 0 for any that is free
 * @param limits what a search may ask for
 * @param maxSearches searches at once
 * @param maxWaiting searches that may wait for a place, beyond those
 * @param maxWait how long a search may wait for its place
 * @param maxStop how long requests under way may take when the server stops
 * @param publicAddress where callers reach the server
 */
public record HttpSettings(
    String host,
    int port,
    SearchLimits limits,
    int maxSearches,
    int maxWaiting,
    Duration maxWait,
    Duration maxStop,
    PublicAddress publicAddress) {

  public HttpSettings {
    requireNonNull(publicAddress, "publicAddress");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be between 0 and 65535, got " + port);
    }
    if (maxSearches < 1) {
      throw new IllegalArgumentException("searches at once must be 1 or more, got " + maxSearches);
    }
    if (maxWaiting < 0) {
      throw new IllegalArgumentException(
          "searches that may wait must be 0 or more, got " + maxWaiting);
    }
  }
}
