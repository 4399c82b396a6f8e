package io.xenotime.browser;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.Answering;
import io.xenotime.http.Asked;
import io.xenotime.http.Door;
import io.xenotime.http.EntityTag;
import io.xenotime.http.QueryString;
import io.xenotime.http.SearchParams;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchAnswer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers with a plain page: a box to type into, and the posts that were found. It tells browsers
 * where the description of the search is, and clients of WordPress where to find what they know.
 * Safe for many threads.
 */
final class SearchPageRoute implements Handler {

  private final Door door;

  SearchPageRoute(Door door) {
    this.door = door;
  }

  @Override
  public void handle(Context ctx) {
    String root = door.publicAddress(ctx);
    ctx.header("Link", "<" + root + "/wp-json/>; rel=\"https://api.w.org/\"");
    EngineStatus status = door.engine().status();
    IndexVersion index = Answering.index(status);
    SearchParams params = read(QueryString.read(Answering.query(ctx)), status);
    String address =
        root + "/?q=" + params.request().text() + "&page=" + params.request().page().number();
    Asked asked = Asked.of(door.engine(), address, params.request().text());
    if (Answering.unchanged(ctx, EntityTag.of(index, asked))) {
      return;
    }
    SearchAnswer answer = door.gate().pass(() -> door.engine().search(params.request()));
    Answering.revalidate(ctx, EntityTag.of(answer.index(), asked));
    ctx.contentType("text/html; charset=utf-8");
    ctx.result(SearchPage.of(params.request(), answer).getBytes(StandardCharsets.UTF_8));
  }

  /** Of a search, the page has a text and a number of its own; it shows no more than a list. */
  private SearchParams read(Map<String, List<String>> given, EngineStatus status) {
    Map<String, List<String>> shown =
        new HashMap<>(Map.of("facets", List.of("none"), "snippets", List.of("0")));
    for (String name : List.of("q", "page")) {
      if (given.containsKey(name)) {
        shown.put(name, given.get(name));
      }
    }
    return SearchParams.read(shown, status.facets(), door.limits());
  }
}
