package io.xenotime.site;

import java.time.Duration;

/**
 * What the requests to a site came to. Immutable.
 *
 * @param requests how many were sent, repeated ones and redirects included
 * @param bytes of the bodies of all answers as they came over the wire, compressed mostly
 * @param waited the sum of the times from sending a request to the end of its answer
 */
public record Traffic(long requests, long bytes, Duration waited) {

  /** Returns what came since an earlier count. */
  public Traffic since(Traffic earlier) {
    return new Traffic(
        requests - earlier.requests, bytes - earlier.bytes, waited.minus(earlier.waited));
  }
}
