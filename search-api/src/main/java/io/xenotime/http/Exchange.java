package io.xenotime.http;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A request and what was answered. What the caller sent is as it came: quote before you print it.
 * Immutable.
 *
 * @param at when the request came
 * @param took from its last header to the last byte of the answer
 * @param caller the address it came from, which may be a proxy's
 * @param method as it was sent
 * @param target the path and query of the request line
 * @param protocol such as {@code HTTP/1.1}
 * @param route the path of the route that answered, such as {@code /v1/posts/{id}}; empty if none
 * @param status of the answer
 * @param bytes of the answer's body, packed as it was sent
 * @param referrer the page that led here, as the caller says
 * @param agent the program that asks, as the caller says
 * @param id of the request, as the answer carries it
 */
public record Exchange(
    Instant at,
    Duration took,
    String caller,
    String method,
    String target,
    String protocol,
    Optional<String> route,
    int status,
    long bytes,
    Optional<String> referrer,
    Optional<String> agent,
    String id) {

  public Exchange {
    requireNonNull(at, "at");
    requireNonNull(took, "took");
    requireNonNull(caller, "caller");
    requireNonNull(method, "method");
    requireNonNull(target, "target");
    requireNonNull(protocol, "protocol");
    requireNonNull(route, "route");
    requireNonNull(referrer, "referrer");
    requireNonNull(agent, "agent");
    requireNonNull(id, "id");
  }
}
