package io.xenotime.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.article.Article;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchEngine;

/** Answers {@code GET /v1/posts/{id}}. Safe for many threads. */
final class PostRoute implements Handler {

  private final SearchEngine engine;

  PostRoute(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context ctx) {
    EngineStatus status = engine.status();
    IndexVersion index = Answering.index(status);
    long id = PostId.read(ctx.pathParam("id"));
    EntityTag tag = EntityTag.of(index, Asked.of(engine, "/v1/posts/" + id));
    Article article = engine.article(id).orElseThrow(() -> noPost(id));
    if (Answering.unchanged(ctx, tag)) {
      return;
    }
    if (engine.status().index().equals(status.index())) {
      Answering.revalidate(ctx, tag);
    }
    Answering.json(ctx, ArticleJson.write(article, status.facets()));
  }

  /** Returns what to say when there is no such post. */
  static NotFound noPost(long id) {
    return new NotFound("id", "there is no post " + id, "the id of an indexed post");
  }
}
