package io.xenotime.http;

import static io.xenotime.http.ParamReader.quoted;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.article.Article;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.SearchEngine;
import java.util.regex.Pattern;

/** Answers {@code GET /v1/posts/{id}}. Safe for many threads. */
final class PostRoute implements Handler {

  private static final Pattern ID = Pattern.compile("0*[1-9][0-9]{0,17}");

  private final SearchEngine engine;

  PostRoute(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context ctx) {
    EngineStatus status = engine.status();
    IndexVersion index = Answering.index(status);
    long id = id(ctx.pathParam("id"));
    EntityTag tag = EntityTag.of(index, "/v1/posts/" + id);
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

  /** Returns the id that stands in an address. */
  static long id(String text) {
    if (!ID.matcher(text).matches()) {
      throw new InvalidSearch(
          "id", "id must be a whole number above 0, got " + quoted(text), "1 or more");
    }
    return Long.parseLong(text);
  }
}
