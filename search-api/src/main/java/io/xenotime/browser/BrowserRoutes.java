package io.xenotime.browser;

import io.xenotime.http.Door;
import io.xenotime.http.Route;
import io.xenotime.http.RouteGroup;
import java.util.List;

/** The routes for browsers and their search boxes. Safe for many threads. */
public final class BrowserRoutes implements RouteGroup {

  static final String DESCRIPTION = "/opensearch.xml";
  static final String SUGGESTIONS = "/v1/suggest.opensearch";
  static final String ASSETS = "/assets/{name}";
  static final String EMBED = "/embed.js";

  /** Makes the routes. */
  public BrowserRoutes() {}

  @Override
  public List<Route> routes(Door door) {
    AssetRoute assets = new AssetRoute(Assets.builtIn());
    return List.of(
        Route.get(ASSETS, assets),
        Route.get(EMBED, assets),
        Route.get(DESCRIPTION, new DescriptionRoute(door)),
        Route.get(SUGGESTIONS, new CompletionsRoute(door)));
  }
}
