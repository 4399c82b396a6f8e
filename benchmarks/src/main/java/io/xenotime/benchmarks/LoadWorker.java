package io.xenotime.benchmarks;

import io.xenotime.benchmarks.KeepAliveConnection.Answer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/** One connection of a load, opened again when it breaks. Its histograms are read when it ended. */
final class LoadWorker implements Callable<Void> {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long LONGEST_MICROS = 60_000_000;

  private final InetSocketAddress server;
  private final List<Query> queries;
  private final AtomicInteger next;
  private final int end;
  private final long deadline;
  private final Totals totals;
  private final LoadFailures failures;
  private final Map<QueryClass, Histogram> micros = new EnumMap<>(QueryClass.class);

  /**
   * Asks from the shared counter's position up to an end, or to a deadline.
   *
   * @param deadline by {@link System#nanoTime}
   */
  LoadWorker(
      InetSocketAddress server,
      List<Query> queries,
      AtomicInteger next,
      int end,
      long deadline,
      Totals totals,
      LoadFailures failures) {
    this.server = server;
    this.queries = queries;
    this.next = next;
    this.end = end;
    this.deadline = deadline;
    this.totals = totals;
    this.failures = failures;
  }

  static Histogram histogram() {
    return new Histogram(LONGEST_MICROS, 3);
  }

  void addTo(Histogram sum, QueryClass kind) {
    Histogram mine = micros.get(kind);
    if (mine != null) {
      sum.add(mine);
    }
  }

  @Override
  public Void call() {
    int number = next.getAndIncrement();
    while (isWanted(number)) {
      try (KeepAliveConnection connection = new KeepAliveConnection(server, PATIENCE)) {
        while (isWanted(number)) {
          ask(connection, query(number));
          number = next.getAndIncrement();
        }
      } catch (IOException broken) {
        failures.add(query(number), "connection broke, " + broken.getMessage());
        number = next.getAndIncrement();
      }
    }
    return null;
  }

  private Query query(int number) {
    return queries.get(number % queries.size());
  }

  private boolean isWanted(int number) {
    return number < end && System.nanoTime() - deadline < 0 && !failures.tooMany();
  }

  private void ask(KeepAliveConnection connection, Query query) throws IOException {
    long start = System.nanoTime();
    Answer answer = connection.get(query.target());
    long took = (System.nanoTime() - start) / 1_000;
    if (answer.status() != 200) {
      failures.add(query, "answered " + answer.status());
      return;
    }
    OptionalLong total = AnswerTotal.of(answer.body());
    if (total.isEmpty()) {
      failures.add(query, "no total in the answer");
      return;
    }
    long first = totals.first(query, total.getAsLong());
    if (first != total.getAsLong()) {
      failures.add(query, "found " + total.getAsLong() + ", before " + first);
      return;
    }
    micros
        .computeIfAbsent(query.kind(), _ -> histogram())
        .recordValue(Math.min(took, LONGEST_MICROS));
  }
}
