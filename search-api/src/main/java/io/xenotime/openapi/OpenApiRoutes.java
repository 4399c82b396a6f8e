package io.xenotime.openapi;

import io.xenotime.http.Door;
import io.xenotime.http.Route;
import io.xenotime.http.RouteGroup;
import java.util.List;

/** The route of the description for programs. Safe for many threads. */
public final class OpenApiRoutes implements RouteGroup {

  /** Makes the route. */
  public OpenApiRoutes() {}

  @Override
  public List<Route> routes(Door door) {
    return List.of(Route.get(DescriptionRoute.PATH, new DescriptionRoute(door)));
  }
}
