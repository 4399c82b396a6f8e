package io.xenotime.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.xenotime.http.Exchange;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts requests by route, method and status, and times them by route. Callers cannot make new
 * rows: what is not a route, or not a method that a route could have, is one row. Safe for many
 * threads.
 */
final class RequestMeters {

  private static final String NO_ROUTE = "none";
  private static final String OTHER_METHOD = "other";
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH");

  private final MeterRegistry registry;
  private final Map<Kind, Counter> counters = new ConcurrentHashMap<>();
  private final Map<String, Timer> timers = new ConcurrentHashMap<>();

  private record Kind(String route, String method, int status) {}

  RequestMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void count(Exchange exchange) {
    String route = exchange.route().orElse(NO_ROUTE);
    String method = METHODS.contains(exchange.method()) ? exchange.method() : OTHER_METHOD;
    Kind kind = new Kind(route, method, exchange.status());
    counters.computeIfAbsent(kind, this::counter).increment();
    timers.computeIfAbsent(route, this::timer).record(exchange.took());
  }

  private Counter counter(Kind kind) {
    return Counter.builder("xenotime.http.requests")
        .description("requests answered")
        .tag("route", kind.route())
        .tag("method", kind.method())
        .tag("status", Integer.toString(kind.status()))
        .register(registry);
  }

  private Timer timer(String route) {
    return Buckets.timer(
            "xenotime.http.request", "time from the last header to the last byte of the answer")
        .tag("route", route)
        .register(registry);
  }
}
