package io.xenotime.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.search.ArticleGroup;
import io.xenotime.search.Collapse;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchEngine;
import java.util.Locale;

/**
 * Answers {@code GET /v1/posts/{id}/duplicates} and {@code /story}. Safe for many threads.
 *
 * @param engine not owned
 */
record GroupRoute(SearchEngine engine, Gate gate, Collapse.Group group) implements Handler {

  @Override
  public void handle(Context ctx) {
    EngineStatus status = engine.status();
    IndexVersion index = Answering.index(status);
    long id = PostId.read(ctx.pathParam("id"));
    ArticleGroup found =
        gate.pass(() -> engine.group(id, group).orElseThrow(() -> PostRoute.noPost(id)));
    Asked asked = Asked.of(engine, "/v1/posts/" + id + "/" + name(group));
    EntityTag tag = EntityTag.of(found.index(), asked);
    if (Answering.unchanged(ctx, tag)) {
      return;
    }
    Answering.revalidate(ctx, tag);
    Answering.json(
        ctx, GroupJson.write(id, found, found.index().equals(index) ? status : engine.status()));
  }

  /** Returns the last part of the address. */
  static String name(Collapse.Group group) {
    return group.name().toLowerCase(Locale.ROOT);
  }
}
