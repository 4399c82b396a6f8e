package io.xenotime.http;

import io.xenotime.search.Collapse;
import io.xenotime.search.SearchEngine;
import java.util.List;

/** The routes of the search API, version 1, and those for who watches over the server. */
final class SearchRoutes implements RouteGroup {

  @Override
  public List<Route> routes(Door door) {
    SearchEngine engine = door.engine();
    StatusRoutes status = new StatusRoutes(engine);
    return List.of(
        Route.get("/v1/search", new SearchRoute(engine, door.gate(), door.limits())),
        Route.get("/v1/suggest", new SuggestRoute(engine, door.gate(), door.limits())),
        Route.get("/v1/posts/{id}", new PostRoute(engine)),
        Route.get(
            "/v1/posts/{id}/duplicates",
            new GroupRoute(engine, door.gate(), Collapse.Group.DUPLICATES)),
        Route.get(
            "/v1/posts/{id}/story", new GroupRoute(engine, door.gate(), Collapse.Group.STORY)),
        NeighbourRoute.to(Neighbourhood.RELATED, door),
        NeighbourRoute.to(Neighbourhood.CITED_BY, door),
        NeighbourRoute.to(Neighbourhood.CITES, door),
        Route.get("/v1/facets/{field}", new FacetRoute(engine, door.gate(), door.limits())),
        Route.get("/health", status::health),
        Route.get("/ready", status::ready));
  }
}
