package io.xenotime.algolia;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.Answering;
import io.xenotime.http.Door;
import io.xenotime.http.Json;

/**
 * Answers {@code POST /1/indexes/{index}/facets/{facet}/query}: a search within a facet's values.
 * Safe for many threads.
 */
final class FacetRoute implements Handler {

  private final Door door;
  private final Answers answers;

  FacetRoute(Door door, Answers answers) {
    this.door = door;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    Answering.index(door.engine().status());
    Params params = Params.of(RequestBody.read(ctx));
    Asking asking =
        new Asking(door.engine().status().facets(), door.limits(), new SpokenValues(door));
    Asked asked = asking.values(ctx.pathParam("index"), ctx.pathParam("facet"), params);
    Answering.json(ctx, Json.object(answers.find(asked)::write));
  }
}
