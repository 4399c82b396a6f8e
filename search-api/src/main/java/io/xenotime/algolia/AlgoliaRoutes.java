package io.xenotime.algolia;

import io.xenotime.http.Door;
import io.xenotime.http.FailureForm;
import io.xenotime.http.Route;
import io.xenotime.http.RouteGroup;
import java.util.List;

/** What Algolia's clients ask when they search. Safe for many threads. */
public final class AlgoliaRoutes implements RouteGroup {

  static final String PREFIX = "/1/";

  @Override
  public List<Route> routes(Door door) {
    Answers answers = new Answers(door);
    return List.of(
        Route.post("/1/indexes/{index}/queries", new QueriesRoute(door, answers)),
        Route.post("/1/indexes/{index}/query", SingleRoute.hits(door, answers)),
        Route.post("/1/indexes/{index}/facets/{facet}/query", SingleRoute.values(door, answers)));
  }

  @Override
  public String prefix() {
    return PREFIX;
  }

  @Override
  public FailureForm failures() {
    return new FailureJson();
  }
}
