package io.xenotime.server;

import io.xenotime.algolia.AlgoliaRoutes;
import io.xenotime.browser.BrowserRoutes;
import io.xenotime.feeds.FeedRoutes;
import io.xenotime.http.RouteGroup;
import io.xenotime.openapi.OpenApiRoutes;
import io.xenotime.page.PageRoutes;
import io.xenotime.wordpress.WordPressRoutes;
import java.util.ArrayList;
import java.util.List;

/** The routes of a server beside those of the search API. */
final class RouteGroups {

  private RouteGroups() {}

  /** Returns those that every server has. */
  static List<RouteGroup> all(int maxExports) {
    return List.of(
        new AlgoliaRoutes(),
        new WordPressRoutes(),
        new BrowserRoutes(),
        new PageRoutes(),
        new FeedRoutes(maxExports),
        new OpenApiRoutes());
  }

  /** Returns those that a server of these settings has, and more. */
  static List<RouteGroup> of(ServerConfig config, List<RouteGroup> more) {
    List<RouteGroup> groups = new ArrayList<>(more);
    groups.addAll(all(config.maxExports()));
    return groups;
  }
}
