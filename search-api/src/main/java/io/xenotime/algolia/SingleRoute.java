package io.xenotime.algolia;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.Answering;
import io.xenotime.http.Door;
import io.xenotime.http.Json;

/** Answers a body that asks one thing. Safe for many threads. */
final class SingleRoute implements Handler {

  private final Door door;
  private final Answers answers;
  private final Wanted wanted;

  /** Reads what is asked from a request. */
  @FunctionalInterface
  interface Wanted {
    Asked of(Asking asking, Context ctx, Params params);
  }

  private SingleRoute(Door door, Answers answers, Wanted wanted) {
    this.door = door;
    this.answers = answers;
    this.wanted = wanted;
  }

  /** Returns what answers {@code POST /1/indexes/{index}/query}: one search. */
  static SingleRoute hits(Door door, Answers answers) {
    return new SingleRoute(
        door, answers, (asking, ctx, params) -> asking.hits(ctx.pathParam("index"), params));
  }

  /**
   * Returns what answers {@code POST /1/indexes/{index}/facets/{facet}/query}: a search within a
   * facet's values.
   */
  static SingleRoute values(Door door, Answers answers) {
    return new SingleRoute(
        door,
        answers,
        (asking, ctx, params) ->
            asking.values(ctx.pathParam("index"), ctx.pathParam("facet"), params));
  }

  @Override
  public void handle(Context ctx) {
    Answering.index(door.engine().status());
    Params params = Params.of(RequestBody.read(ctx));
    Asking asking =
        new Asking(door.engine().status().facets(), door.limits(), new SpokenValues(door));
    Asked asked = wanted.of(asking, ctx, params);
    Answering.json(ctx, Json.object(answers.find(asked)::write));
  }
}
