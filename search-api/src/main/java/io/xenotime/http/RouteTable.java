package io.xenotime.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes Javalin answer at routes, {@code HEAD} and {@code OPTIONS} included. */
final class RouteTable {

  private static final String SECONDS_OF_A_DAY = "86400";

  private RouteTable() {}

  /** Adds the routes; each method of a path at most once. */
  static void add(RoutesConfig config, List<Route> routes) {
    Map<String, Set<Route.Method>> methods = new LinkedHashMap<>();
    for (Route route : routes) {
      methods
          .computeIfAbsent(route.path(), none -> EnumSet.noneOf(Route.Method.class))
          .add(route.method());
      Handler handler = named(route.path(), route.handler());
      switch (route.method()) {
        case GET -> {
          config.get(route.path(), handler);
          config.head(route.path(), handler);
        }
        case POST -> config.post(route.path(), handler);
      }
    }
    methods.forEach((path, asked) -> {
      String allowed = allowed(asked);
      config.options(path, named(path, ctx -> options(ctx, allowed)));
    });
  }

  /** Leaves the name of the route with the request, for who watches. */
  private static Handler named(String path, Handler handler) {
    return ctx -> {
      ctx.attribute(Exchanges.ROUTE, path);
      handler.handle(ctx);
    };
  }

  private static String allowed(Set<Route.Method> methods) {
    Set<String> names = new TreeSet<>(List.of("OPTIONS"));
    methods.forEach(method -> names.addAll(List.of(method.allowed().split(", "))));
    return String.join(", ", names);
  }

  private static void options(Context ctx, String allowed) {
    ctx.header("Allow", allowed);
    ctx.header("Access-Control-Allow-Methods", allowed);
    ctx.header("Access-Control-Allow-Headers", CommonHeaders.ALLOWED_OF_CALLERS);
    ctx.header("Access-Control-Max-Age", SECONDS_OF_A_DAY);
    ctx.header("Cache-Control", "no-store");
    ctx.status(204);
  }
}
