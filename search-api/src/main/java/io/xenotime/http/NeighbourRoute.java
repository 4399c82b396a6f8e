package io.xenotime.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchEngine;
import java.time.Duration;
import java.util.Optional;

/** Answers {@code GET /v1/posts/{id}/related} and its like. Safe for many threads. */
final class NeighbourRoute implements Handler {

  private final Neighbourhood kind;
  private final SearchEngine engine;
  private final Gate gate;

  private NeighbourRoute(Neighbourhood kind, Door door) {
    this.kind = kind;
    this.engine = door.engine();
    this.gate = door.gate();
  }

  /** Returns the route to one kind of neighbours. */
  static Route to(Neighbourhood kind, Door door) {
    return Route.get("/v1/posts/{id}/" + kind.path(), new NeighbourRoute(kind, door));
  }

  @Override
  public void handle(Context ctx) {
    EngineStatus status = engine.status();
    Answering.index(status);
    long id = PostId.read(ctx.pathParam("id"));
    NeighbourParams params =
        NeighbourParams.read(kind, id, QueryString.read(Answering.query(ctx)), status.facets());
    Asked asked = Asked.of(engine, Address.of(params));
    long start = System.nanoTime();
    Answer answer = gate.pass(() -> ask(params)).orElseThrow(() -> PostRoute.noPost(id));
    if (Answering.unchanged(ctx, EntityTag.of(answer.index(), asked))) {
      return;
    }
    Answering.revalidate(ctx, EntityTag.of(answer.index(), asked));
    Answering.json(ctx, answer.json().after(Duration.ofNanos(System.nanoTime() - start)));
  }

  /** Writes an answer that took so long. */
  private interface Written {
    byte[] after(Duration took);
  }

  private record Answer(IndexVersion index, Written json) {}

  private Optional<Answer> ask(NeighbourParams params) {
    return switch (kind) {
      case RELATED ->
          engine
              .related(params.id(), params.limit())
              .map(found ->
                  new Answer(found.index(), took -> NeighbourJson.related(params, found, took)));
      case CITED_BY ->
          engine
              .citedBy(params.id(), params.limit())
              .map(found ->
                  new Answer(found.index(), took -> NeighbourJson.citedBy(params, found, took)));
      case CITES ->
          engine
              .cites(params.id(), params.limit())
              .map(found ->
                  new Answer(found.index(), took -> NeighbourJson.cites(params, found, took)));
    };
  }
}
