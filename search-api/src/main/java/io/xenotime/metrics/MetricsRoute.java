package io.xenotime.metrics;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.xenotime.http.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Answers {@code GET /metrics} in the text format of Prometheus, or as OpenMetrics. */
final class MetricsRoute implements Handler {

  static final String PATH = "/metrics";

  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
  private static final String OPEN_METRICS_TYPE = "application/openmetrics-text";
  private static final String OPEN_METRICS = OPEN_METRICS_TYPE + "; version=1.0.0; charset=utf-8";

  /** Whoever sends one of these asks for somebody else, who may be anywhere. */
  private static final List<String> OF_PROXIES =
      List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

  private final PrometheusMeterRegistry registry;
  private final IndexMeters index;
  private final Audience audience;

  MetricsRoute(PrometheusMeterRegistry registry, IndexMeters index, Audience audience) {
    this.registry = registry;
    this.index = index;
    this.audience = audience;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    if (!mayRead(ctx)) {
      throw new NotFound("path", "metrics are for this machine only", "a request from loopback");
    }
    index.refresh();
    String accept = ctx.header("Accept");
    String type = accept != null && accept.contains(OPEN_METRICS_TYPE) ? OPEN_METRICS : PROMETHEUS;
    ByteArrayOutputStream text = new ByteArrayOutputStream(16 * 1024);
    registry.scrape(text, type);
    ctx.header("Vary", "Accept, Accept-Encoding");
    ctx.header("Cache-Control", "no-store");
    ctx.contentType(type);
    ctx.result(text.toByteArray());
  }

  private boolean mayRead(Context ctx) throws UnknownHostException {
    return switch (audience) {
      case OFF -> false;
      case LOCAL ->
          // A literal address, so nobody is asked for it.
          InetAddress.getByName(ctx.req().getRemoteAddr()).isLoopbackAddress()
              && OF_PROXIES.stream().allMatch(header -> ctx.header(header) == null);
      case ON -> true;
    };
  }
}
