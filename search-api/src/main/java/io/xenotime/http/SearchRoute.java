package io.xenotime.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.time.Duration;

/** Answers {@code GET /v1/search}. Safe for many threads. */
final class SearchRoute implements Handler {

  private final SearchEngine engine;
  private final Gate gate;
  private final SearchLimits limits;

  SearchRoute(SearchEngine engine, Gate gate, SearchLimits limits) {
    this.engine = engine;
    this.gate = gate;
    this.limits = limits;
  }

  @Override
  public void handle(Context ctx) {
    long start = System.nanoTime();
    EngineStatus status = engine.status();
    IndexVersion index = Answering.index(status);
    SearchParams params =
        SearchParams.read(QueryString.read(Answering.query(ctx)), status.facets(), limits);
    Asked asked =
        Asked.of(engine, Address.of(params, params.request().page()), params.request().text());
    if (Answering.unchanged(ctx, EntityTag.of(index, asked))) {
      return;
    }
    SearchAnswer answer = gate.pass(() -> engine.search(params.request()));
    PageLinks links = PageLinks.of(params, answer, limits);
    long pages = PageLinks.pages(params.request().page(), answer);
    ctx.header("X-WP-Total", Long.toString(answer.total().value()));
    ctx.header("X-WP-TotalPages", Long.toString(pages));
    links.header().ifPresent(header -> ctx.header("Link", header));
    // A commit may have come in between: the tag is that of the state that was searched.
    Answering.revalidate(ctx, EntityTag.of(answer.index(), asked));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Answering.json(ctx, AnswerJson.search(params, answer, took, links));
  }
}
