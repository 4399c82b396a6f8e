package io.xenotime.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.xenotime.http.Door;
import io.xenotime.http.Exchange;
import io.xenotime.http.Route;
import io.xenotime.http.RouteGroup;
import io.xenotime.http.Watcher;
import java.io.Closeable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Measures what a server does, and answers {@code GET /metrics}. Safe for many threads. */
public final class Metrics implements Watcher, RouteGroup, Closeable {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final RequestMeters requests = new RequestMeters(registry);
  private final Audience audience;
  private final InstantSource clock;
  private final Timer search;
  private final Timer wait;
  private final Counter refused;

  /**
   * @param audience who may read them
   * @param clock tells the age of the index
   */
  public Metrics(Audience audience, InstantSource clock) {
    this.audience = audience;
    this.clock = clock;
    this.search =
        Buckets.timer("xenotime.search", "time the engine took for a search or for suggestions")
            .register(registry);
    this.wait =
        Buckets.timer("xenotime.search.wait", "time a search waited for its place")
            .register(registry);
    this.refused =
        Counter.builder("xenotime.searches.refused")
            .description("searches that found no place in time")
            .register(registry);
    List.<MeterBinder>of(
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ProcessorMetrics(),
            new UptimeMetrics(),
            collections)
        .forEach(binder -> binder.bindTo(registry));
  }

  @Override
  public List<Route> routes(Door door) {
    GateMeters.register(registry, door.gate());
    IndexMeters index = new IndexMeters(registry, door.engine(), clock);
    return List.of(Route.get(MetricsRoute.PATH, new MetricsRoute(registry, index, audience)));
  }

  /** Returns its one path, so that it speaks for no other. */
  @Override
  public String prefix() {
    return MetricsRoute.PATH;
  }

  @Override
  public void answered(Exchange exchange) {
    requests.count(exchange);
  }

  @Override
  public void searched(Duration waited, Duration took) {
    wait.record(waited);
    search.record(took);
  }

  @Override
  public void refused() {
    refused.increment();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
