package io.xenotime.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.article.Article;
import io.xenotime.http.Answering;
import io.xenotime.http.Asked;
import io.xenotime.http.Door;
import io.xenotime.http.EntityTag;
import io.xenotime.http.NotFound;
import io.xenotime.http.PostId;
import io.xenotime.search.IndexVersion;

/**
 * Answers with the page about one post: what it is, and what is near it. Safe for many threads.
 *
 * @param edition as that of {@link SearchPageRoute}
 */
record PostPageRoute(Door door, String edition) implements Handler {

  static final String PATH = "/posts/{id}";

  /** Returns the address of the page. */
  static String address(long id) {
    return "/posts/" + id;
  }

  @Override
  public void handle(Context ctx) {
    IndexVersion index = Answering.index(door.engine().status());
    long id = PostId.read(ctx.pathParam("id"));
    Article article =
        door.engine()
            .article(id)
            .orElseThrow(
                () -> new NotFound("id", "there is no post " + id, "the id of an indexed post"));
    EntityTag tag = EntityTag.of(index, Asked.of(door.engine(), edition + address(id)));
    if (Answering.unchanged(ctx, tag)) {
      return;
    }
    PostView post = door.gate().pass(() -> PostView.of(article, door.engine()));
    if (door.engine().status().index().filter(index::equals).isPresent()) {
      Answering.revalidate(ctx, tag);
    }
    Templates.post(ctx, post);
  }
}
