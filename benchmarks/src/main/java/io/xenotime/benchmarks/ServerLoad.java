package io.xenotime.benchmarks;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/**
 * Puts load on a server of this machine in a closed loop: each connection asks its next search when
 * it has the answer to the last. One thread runs it; it has threads of its own for as long.
 */
final class ServerLoad {

  private final LoadPlan plan;
  private final InetSocketAddress server;
  private final List<Query> queries;
  private final Totals totals = new Totals();

  /**
   * Takes what to ask; the list is gone through from its start, again and again.
   *
   * @throws IllegalArgumentException if the server is not on this machine
   * @throws IOException if the server's name is unknown
   */
  ServerLoad(LoadPlan plan, List<Query> queries) throws IOException {
    if (queries.isEmpty()) {
      throw new IllegalArgumentException("there must be a query to ask");
    }
    this.plan = plan;
    this.server = Loopback.address(plan.base());
    this.queries = List.copyOf(queries);
  }

  /** Warms up, measures, and returns what came. */
  LoadResult run() throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    // What goes wrong before the measured part does not count, unless it never goes right.
    round(next, plan.warmUp(), new LoadFailures());
    LoadFailures failures = new LoadFailures();
    long start = System.nanoTime();
    List<LoadWorker> workers = round(next, plan.warmUp() + plan.requests(), failures);
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return result(workers, elapsed, failures);
  }

  private List<LoadWorker> round(AtomicInteger next, int end, LoadFailures failures)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + plan.atMost().toNanos();
    List<LoadWorker> workers = new ArrayList<>();
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(
            plan.connections(), Thread.ofPlatform().name("load-", 1).daemon().factory())) {
      for (int i = 0; i < plan.connections(); i++) {
        LoadWorker worker = new LoadWorker(server, queries, next, end, deadline, totals, failures);
        workers.add(worker);
        running.add(threads.submit(worker));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("a connection of the load generator failed", e.getCause());
    }
    next.set(end);
    return workers;
  }

  private LoadResult result(List<LoadWorker> workers, Duration elapsed, LoadFailures failures) {
    Histogram overall = LoadWorker.histogram();
    Map<QueryClass, LoadResult.Figures> classes = new EnumMap<>(QueryClass.class);
    for (QueryClass kind : QueryClass.values()) {
      Histogram ofClass = LoadWorker.histogram();
      workers.forEach(worker -> worker.addTo(ofClass, kind));
      overall.add(ofClass);
      if (ofClass.getTotalCount() > 0) {
        classes.put(kind, new LoadResult.Figures(Latencies.of(ofClass), totals.median(kind)));
      }
    }
    return new LoadResult(
        plan.connections(),
        elapsed,
        Latencies.of(overall),
        classes,
        failures.count(),
        failures.examples());
  }
}
