package io.xenotime.http;

import io.javalin.http.Context;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchEngine;
import java.time.Duration;

/** Answers those who watch over the server. Safe for many threads. */
final class StatusRoutes {

  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

  private final SearchEngine engine;

  StatusRoutes(SearchEngine engine) {
    this.engine = engine;
  }

  /** Answers {@code GET /health}: the process is there. */
  void health(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    Answering.json(ctx, Json.object(json -> json.writeStringField("status", "up")));
  }

  /** Answers {@code GET /ready}: what searches are answered from. */
  void ready(Context ctx) {
    EngineStatus status = engine.status();
    IndexVersion index =
        status
            .index()
            .orElseThrow(() -> new EngineUnavailable(Answering.reason(status), ASK_AGAIN));
    ctx.header("Cache-Control", "no-store");
    Answering.json(
        ctx,
        Json.object(json -> {
          json.writeStringField("status", "ready");
          json.writeStringField("generation", index.generation());
          json.writeStringField("as_of", index.asOf().toString());
          json.writeNumberField("articles", status.articles());
          if (status.problem().isPresent()) {
            Json.text(json, "problem", status.problem().get());
          }
        }));
  }
}
