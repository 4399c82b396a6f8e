package io.xenotime.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.Answering;
import io.xenotime.http.Asked;
import io.xenotime.http.Door;
import io.xenotime.http.EntityTag;
import io.xenotime.http.QueryString;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchAnswer;
import java.time.Duration;

/**
 * Answers with the page of a search. It tells clients of WordPress where to find what they know.
 * Safe for many threads.
 *
 * @param edition names the program's way to write pages: another one may write another page of the
 *     same answer
 */
record SearchPageRoute(Door door, String edition) implements Handler {

  @Override
  public void handle(Context ctx) {
    long start = System.nanoTime();
    String root = door.publicAddress(ctx);
    ctx.header("Link", "<" + root + "/wp-json/>; rel=\"https://api.w.org/\"");
    EngineStatus status = door.engine().status();
    IndexVersion index = Answering.index(status);
    PageState state = PageState.read(QueryString.read(Answering.query(ctx)), status.facets());
    PageSearch search = PageSearch.read(state, status.facets(), door.limits());
    Asked asked = Asked.of(door.engine(), edition + state.address(), search.request().text());
    if (Answering.unchanged(ctx, EntityTag.of(index, asked))) {
      return;
    }
    SearchAnswer answer = door.gate().pass(() -> door.engine().search(search.request()));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Answering.revalidate(ctx, EntityTag.of(answer.index(), asked));
    Templates.results(ctx, ResultsView.of(search, answer, door, took));
  }
}
