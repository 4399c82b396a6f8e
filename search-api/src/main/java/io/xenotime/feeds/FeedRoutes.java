package io.xenotime.feeds;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.Door;
import io.xenotime.http.Route;
import io.xenotime.http.RouteGroup;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The routes of searches as feeds and exports, and these formats at the search's own address. */
public final class FeedRoutes implements RouteGroup {

  private static final String SEARCH = "/v1/search";

  /** Less than the 30 s after which Jetty ends an idle connection, and says nothing. */
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final ExportPlaces places;
  private final Duration patience;

  /**
   * @param maxExports long documents at once, 1 or more
   */
  public FeedRoutes(int maxExports) {
    this(maxExports, PATIENCE);
  }

  /**
   * @param patience how long a reader may take nothing
   */
  FeedRoutes(int maxExports, Duration patience) {
    this.places = new ExportPlaces(maxExports);
    this.patience = patience;
  }

  @Override
  public List<Route> routes(Door door) {
    return Arrays.stream(FeedFormat.values())
        .map(format -> Route.get(SEARCH + format.extension(), route(format, door)))
        .toList();
  }

  @Override
  public String prefix() {
    return SEARCH + ".";
  }

  @Override
  public Optional<Handler> preferred(Door door, Context ctx) {
    if (!ctx.path().equals(SEARCH)) {
      return Optional.empty();
    }
    ctx.header("Vary", "Accept, Accept-Encoding");
    String accept = ctx.header("Accept");
    return accept == null
        ? Optional.empty()
        : Accepted.read(accept).format().map(format -> route(format, door));
  }

  private Handler route(FeedFormat format, Door door) {
    return new FeedRoute(format, door, places, patience);
  }
}
