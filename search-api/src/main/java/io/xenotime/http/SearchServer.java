package io.xenotime.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinException;
import io.xenotime.search.SearchEngine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers searches over HTTP from an engine, which it does not own. Safe for many threads.
 *
 * <p>Requests run on platform threads: searches keep a processor busy, and virtual threads are not
 * taken off one until they block, so that two long searches on two processors would keep even
 * {@code /health} waiting. The {@link Gate} bounds how many threads searches can hold.
 */
public final class SearchServer implements AutoCloseable {

  /** Of the request line and all headers together. */
  static final int MAX_HEAD_BYTES = 8 * 1024;

  private static final Logger ACCESS = LoggerFactory.getLogger("io.xenotime.access");
  private static final String SECONDS_OF_A_DAY = "86400";

  private final Javalin javalin;
  private final int port;

  private SearchServer(Javalin javalin) {
    this.javalin = javalin;
    this.port = javalin.port();
  }

  /**
   * Returns a server that listens.
   *
   * @param more routes beside those of the search API
   * @throws IOException if it cannot listen there, with a message that says why
   */
  public static SearchServer start(
      SearchEngine engine, HttpSettings settings, List<RouteGroup> more) throws IOException {
    List<RouteGroup> groups = new ArrayList<>(more);
    groups.add(new SearchRoutes());
    Javalin javalin = Javalin.create(config -> configure(config, engine, settings, groups));
    try {
      javalin.start(settings.host(), settings.port());
    } catch (JavalinException cannotListen) {
      stopQuietly(javalin, cannotListen);
      throw CannotListen.of(settings, cannotListen);
    }
    return new SearchServer(javalin);
  }

  /** Returns the port it listens on, or did. */
  public int port() {
    return port;
  }

  /**
   * Takes no new requests and returns when those under way are answered, or when their time is up.
   * Closing twice is harmless.
   */
  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(
      JavalinConfig config, SearchEngine engine, HttpSettings settings, List<RouteGroup> groups) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(MAX_HEAD_BYTES));
    config.jetty.modifyServer(server -> {
      // Without a time to stop, Jetty cuts off what is under way.
      server.setStopTimeout(settings.maxStop().toMillis());
      server.setErrorHandler(new UnreadableRequests());
    });
    if (settings.accessLog()) {
      config.requestLogger.http(SearchServer::log);
    }
    Gate gate = new Gate(settings.maxSearches(), settings.maxWaiting(), settings.maxWait());
    Door door = new Door(engine, gate, settings.limits());
    config.routes.before(ctx -> CommonHeaders.set(ctx::header));
    List<Route> routes = groups.stream().flatMap(group -> group.routes(door).stream()).toList();
    routes.forEach(route -> add(config.routes, route, preferring(groups, door, route.handler())));
    new Failures(groups, routes).register(config.routes);
    config.router.javaLangErrorHandler(Failures::fatal);
  }

  /** Answers in the form that the caller prefers, if a group knows it. */
  private static Handler preferring(List<RouteGroup> groups, Door door, Handler usual) {
    return ctx ->
        groups.stream()
            .flatMap(group -> group.preferred(door, ctx).stream())
            .findFirst()
            .orElse(usual)
            .handle(ctx);
  }

  private static void add(RoutesConfig routes, Route route, Handler handler) {
    switch (route.method()) {
      case GET -> {
        routes.get(route.path(), handler);
        routes.head(route.path(), handler);
      }
      case POST -> routes.post(route.path(), route.handler());
    }
    routes.options(route.path(), ctx -> options(ctx, route.method()));
  }

  private static void options(Context ctx, Route.Method method) {
    ctx.header("Allow", method.allowed());
    ctx.header("Access-Control-Allow-Methods", method.allowed());
    ctx.header("Access-Control-Allow-Headers", CommonHeaders.ALLOWED_OF_CALLERS);
    ctx.header("Access-Control-Max-Age", SECONDS_OF_A_DAY);
    ctx.status(204);
  }

  private static void log(Context ctx, Float millis) {
    String query = ctx.req().getQueryString();
    ACCESS.info(
        "{} {}{} {} {} ms",
        ctx.method(),
        ctx.req().getRequestURI(),
        query == null ? "" : "?" + query,
        ctx.statusCode(),
        Math.round(millis));
  }

  private static void stopQuietly(Javalin javalin, JavalinException cause) {
    try {
      javalin.stop();
    } catch (RuntimeException alsoFailed) {
      cause.addSuppressed(alsoFailed);
    }
  }
}
