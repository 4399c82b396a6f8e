package io.xenotime.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchEngine;
import java.time.Duration;
import java.time.InstantSource;

/** Which index is in service, how large and how old it is. Safe for many threads. */
final class IndexMeters {

  private final SearchEngine engine;
  private final MultiGauge info;

  IndexMeters(MeterRegistry registry, SearchEngine engine, InstantSource clock) {
    this.engine = engine;
    this.info =
        MultiGauge.builder("xenotime.index.info")
            .description("generation and commit of the index in service, always 1")
            .register(registry);
    Gauge.builder("xenotime.index.ready", engine, one -> one.status().ready() ? 1 : 0)
        .description("1 while there is an index to answer from")
        .register(registry);
    Gauge.builder(
            "xenotime.index.problem", engine, one -> one.status().problem().isPresent() ? 1 : 0)
        .description("1 while a newer state of the index cannot be taken into service")
        .register(registry);
    Gauge.builder("xenotime.index.age", engine, one -> age(one, clock))
        .description("time since the commit in service")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("xenotime.posts", engine, one -> one.status().articles())
        .description("posts in the index in service")
        .register(registry);
  }

  /** Makes the row of the index in service the only one; to be called before each reading. */
  synchronized void refresh() {
    info.register(engine.status().index().stream().map(IndexMeters::row).toList(), true);
  }

  private static MultiGauge.Row<Number> row(IndexVersion index) {
    return MultiGauge.Row.of(
        Tags.of("generation", index.generation(), "commit", Long.toString(index.commit())), 1);
  }

  private static double age(SearchEngine engine, InstantSource clock) {
    return engine
        .status()
        .index()
        .map(index -> Duration.between(index.asOf(), clock.instant()).toMillis() / 1_000.0)
        .orElse(Double.NaN);
  }
}
