package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.benchmarks.TinyServer.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ServerLoadTest {

  private static final Query FREQUENT = Query.of(QueryClass.FREQUENT_WORD, "china", Map.of());
  private static final Query RARE = Query.of(QueryClass.RARE_WORD, "ytterby", Map.of());

  @Test
  void asksEachSearchInTurnAndMeasuresByClass() throws Exception {
    LoadResult result =
        load(target -> Reply.total(target.contains("q=china") ? 900 : 1), 1, 10, 30);

    assertThat(result.failed()).isZero();
    assertThat(result.overall().count()).isEqualTo(30);
    assertThat(result.classes()).containsOnlyKeys(QueryClass.FREQUENT_WORD, QueryClass.RARE_WORD);
    assertThat(result.classes().get(QueryClass.FREQUENT_WORD).latencies().count()).isEqualTo(15);
    assertThat(result.classes().get(QueryClass.FREQUENT_WORD).found()).isEqualTo(900);
    assertThat(result.classes().get(QueryClass.RARE_WORD).found()).isEqualTo(1);
  }

  @Test
  void latenciesAreInOrder() throws Exception {
    Latencies latencies = load(_ -> Reply.total(1), 1, 0, 50).overall();

    assertThat(List.of(latencies.p50(), latencies.p95(), latencies.p99(), latencies.max()))
        .isSorted();
    assertThat(latencies.p50()).isPositive();
  }

  @Test
  void severalConnectionsShareTheSearches() throws Exception {
    AtomicInteger asked = new AtomicInteger();

    LoadResult result =
        load(
            _ -> {
              asked.incrementAndGet();
              return Reply.total(1);
            },
            4,
            20,
            100);

    assertThat(asked).hasValue(120);
    assertThat(result.overall().count()).isEqualTo(100);
    assertThat(result.searchesPerSecond()).isPositive();
  }

  @Test
  void anAnswerOtherThan200IsAFailure() throws Exception {
    LoadResult result =
        load(
            target -> target.contains("q=china") ? new Reply(503, "later", false) : Reply.total(1),
            1,
            0,
            20);

    assertThat(result.failed()).isEqualTo(10);
    assertThat(result.overall().count()).isEqualTo(10);
    assertThat(result.examples()).first().asString().startsWith("answered 503: /v1/search?");
  }

  @Test
  void theSameSearchMustFindTheSame() throws Exception {
    AtomicInteger next = new AtomicInteger();

    LoadResult result = load(_ -> Reply.total(next.incrementAndGet()), 1, 0, 6);

    assertThat(result.failed()).isEqualTo(4);
    assertThat(result.examples()).first().asString().startsWith("found 3, before 1: ");
  }

  @Test
  void anAnswerWithoutATotalIsAFailure() throws Exception {
    LoadResult result = load(_ -> new Reply(200, "{}", false), 1, 0, 5);

    assertThat(result.failed()).isEqualTo(5);
    assertThat(result.examples()).first().asString().startsWith("no total in the answer: ");
  }

  @Test
  void endsSoonWhenNobodyAnswers() throws Exception {
    URI gone;
    try (TinyServer server = new TinyServer(_ -> Reply.total(1))) {
      gone = server.url();
    }

    LoadResult result =
        new ServerLoad(new LoadPlan(gone, 2, 0, 100_000, Duration.ofSeconds(20)), List.of(RARE))
            .run();

    assertThat(result.overall().count()).isZero();
    assertThat(result.failed()).isBetween(1_000L, 1_001L);
  }

  @Test
  void endsAtItsTime() throws Exception {
    try (TinyServer server = new TinyServer(_ -> Reply.total(1))) {
      LoadPlan plan = new LoadPlan(server.url(), 2, 0, Integer.MAX_VALUE, Duration.ofMillis(200));

      assertThat(new ServerLoad(plan, List.of(RARE)).run().overall().count()).isPositive();
    }
  }

  @Test
  void refusesServersElsewhere() {
    LoadPlan plan = new LoadPlan(URI.create("http://192.0.2.1"), 1, 0, 1, Duration.ofSeconds(1));

    assertThatThrownBy(() -> new ServerLoad(plan, List.of(RARE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("loopback");
  }

  private static LoadResult load(
      Function<String, Reply> replies, int connections, int warmUp, int requests) throws Exception {
    try (TinyServer server = new TinyServer(replies)) {
      LoadPlan plan =
          new LoadPlan(server.url(), connections, warmUp, requests, Duration.ofSeconds(20));
      return new ServerLoad(plan, List.of(FREQUENT, RARE)).run();
    }
  }
}
