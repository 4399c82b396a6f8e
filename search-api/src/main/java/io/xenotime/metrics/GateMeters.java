package io.xenotime.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.xenotime.http.Gate;

/** What happens at the gate at this moment. */
final class GateMeters {

  private GateMeters() {}

  static void register(MeterRegistry registry, Gate gate) {
    Gauge.builder("xenotime.searches.under.way", gate, Gate::searching)
        .description("searches that have a place")
        .register(registry);
    Gauge.builder("xenotime.searches.waiting", gate, Gate::waiting)
        .description("searches that wait for a place")
        .register(registry);
  }
}
