package io.xenotime.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SuggestAnswer;
import java.time.Duration;

/** Answers {@code GET /v1/suggest}. Safe for many threads. */
final class SuggestRoute implements Handler {

  private final SearchEngine engine;
  private final Gate gate;
  private final SearchLimits limits;

  SuggestRoute(SearchEngine engine, Gate gate, SearchLimits limits) {
    this.engine = engine;
    this.gate = gate;
    this.limits = limits;
  }

  @Override
  public void handle(Context ctx) {
    long start = System.nanoTime();
    EngineStatus status = engine.status();
    IndexVersion index = Answering.index(status);
    SuggestParams params =
        SuggestParams.read(QueryString.read(Answering.query(ctx)), status.facets(), limits);
    Asked asked = Asked.of(engine, Address.of(params));
    if (Answering.unchanged(ctx, EntityTag.of(index, asked))) {
      return;
    }
    SuggestAnswer answer = gate.pass(() -> engine.suggest(params.request()));
    // A commit may have come in between: the tag is that of the state that was asked.
    Answering.revalidate(ctx, EntityTag.of(answer.index(), asked));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Answering.json(ctx, SuggestJson.write(params, answer, took));
  }
}
