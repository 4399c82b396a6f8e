package io.xenotime.server;

import io.xenotime.algolia.AlgoliaRoutes;
import io.xenotime.browser.BrowserRoutes;
import io.xenotime.http.RouteGroup;
import io.xenotime.wordpress.WordPressRoutes;
import java.util.ArrayList;
import java.util.List;

/** The routes of a server beside those of the search API. */
final class RouteGroups {

  private RouteGroups() {}

  /** Returns those that every server has. */
  static List<RouteGroup> all() {
    return List.of(new AlgoliaRoutes(), new WordPressRoutes(), new BrowserRoutes());
  }

  /** Returns those that every server has, and more. */
  static List<RouteGroup> with(List<RouteGroup> more) {
    List<RouteGroup> groups = new ArrayList<>(more);
    groups.addAll(all());
    return groups;
  }
}
