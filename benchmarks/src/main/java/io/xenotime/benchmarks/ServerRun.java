package io.xenotime.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Starts the server, some times for the start alone, and asks it. One thread. */
final class ServerRun {

  private static final Duration LONGEST_START = Duration.ofSeconds(60);
  private static final Duration LONGEST_PART = Duration.ofMinutes(10);
  private static final long BETWEEN_TRIES_MILLIS = 2;

  private final BenchmarkPlan plan;
  private final List<Query> queries;
  private final List<Query> typed;
  private final Consumer<String> progress;

  /**
   * @param queries searches
   * @param typed requests for suggestions
   */
  ServerRun(BenchmarkPlan plan, List<Query> queries, List<Query> typed, Consumer<String> progress) {
    this.plan = plan;
    this.queries = queries;
    this.typed = typed;
    this.progress = progress;
  }

  /**
   * Measures starts, then latency of searches and of suggestions, then throughput.
   *
   * @throws IOException if the server fails; it does not go on running
   */
  ServingFigures run() throws IOException, InterruptedException {
    List<Duration> starts = new ArrayList<>();
    for (int i = 1; i < plan.starts(); i++) {
      int port = freePort();
      progress.accept("starting the server");
      long start = System.nanoTime();
      try (RunningProgram server = server(port)) {
        starts.add(awaitFirstAnswer(server, port, start));
      }
    }
    int port = freePort();
    progress.accept("starting the server");
    long start = System.nanoTime();
    try (RunningProgram server = server(port)) {
      starts.add(awaitFirstAnswer(server, port, start));
      OptionalLong residentAtStart = server.figures().residentBytes();
      progress.accept("asking over one connection");
      LoadResult latency = load(port, queries, 1, plan.latencyRequests());
      progress.accept("asking for suggestions");
      LoadResult suggestions = load(port, typed, 1, plan.latencyRequests());
      progress.accept("asking over " + plan.connections() + " connections");
      // Without a warm-up of its own, so that the server's processor time is that of what counts.
      Optional<Duration> before = server.figures().cpu();
      LoadResult throughput = load(port, queries, plan.connections(), plan.throughputRequests());
      Optional<Duration> after = server.figures().cpu();
      server.checkRuns();
      OptionalLong resident = server.figures().residentBytes();
      return new ServingFigures(
          starts,
          latency,
          suggestions,
          throughput,
          perSearch(before, after, throughput),
          residentAtStart,
          resident,
          LiveHeap.of(server.pid()));
    }
  }

  private Optional<Duration> perSearch(
      Optional<Duration> before, Optional<Duration> after, LoadResult load) {
    long searches = load.overall().count() + load.failed();
    return before.isPresent() && after.isPresent() && searches > 0
        ? Optional.of(after.get().minus(before.get()).dividedBy(searches))
        : Optional.empty();
  }

  private LoadResult load(int port, List<Query> asked, int connections, int requests)
      throws IOException, InterruptedException {
    int warmUp = connections == 1 ? plan.warmUp() : 0;
    URI base = URI.create("http://127.0.0.1:" + port);
    return new ServerLoad(new LoadPlan(base, connections, warmUp, requests, LONGEST_PART), asked)
        .run();
  }

  private RunningProgram server(int port) throws IOException {
    return new RunningProgram(
        plan.jar("search-api"),
        plan.serverJvm(),
        List.of("serve", "--index", plan.index().toString(), "--port", Integer.toString(port)),
        plan.work().resolve("server.log"));
  }

  private Duration awaitFirstAnswer(RunningProgram server, int port, long start)
      throws IOException, InterruptedException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
    while (true) {
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      if (waited.compareTo(LONGEST_START) > 0) {
        throw server.failure("gave no answer within " + LONGEST_START.toSeconds() + " seconds");
      }
      server.checkRuns();
      try (KeepAliveConnection connection = new KeepAliveConnection(address, LONGEST_START)) {
        if (connection.get(queries.getFirst().target()).status() == 200) {
          return Duration.ofNanos(System.nanoTime() - start);
        }
      } catch (IOException notListeningYet) {
        Thread.sleep(BETWEEN_TRIES_MILLIS);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
