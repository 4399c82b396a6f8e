package io.xenotime.page;

import io.xenotime.http.Door;
import io.xenotime.http.Route;
import io.xenotime.http.RouteGroup;
import java.lang.management.ManagementFactory;
import java.util.List;

/** The pages that people see. Safe for many threads. */
public final class PageRoutes implements RouteGroup {

  static final String HELP = "/help";

  /** Makes the routes. */
  public PageRoutes() {}

  @Override
  public List<Route> routes(Door door) {
    // The program can only be another one after it was started anew.
    String edition = Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime());
    return List.of(
        Route.get(PageState.ROOT, new HtmlFailures(new SearchPageRoute(door, edition))),
        Route.get(PostPageRoute.PATH, new HtmlFailures(new PostPageRoute(door, edition))),
        Route.get(HELP, new HtmlFailures(ctx -> Templates.help(ctx, Example.all()))));
  }
}
