package io.xenotime.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import io.xenotime.search.SearchEngine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** Takes little more than half the time of the usual 6 and makes answers 4 % longer. */
  private static final int GZIP_LEVEL = 4;

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
    return start(engine, settings, more, List.of());
  }

  /**
   * Returns a server that listens and is watched.
   *
   * @param more routes beside those of the search API
   * @param watchers told in this order; not owned
   * @throws IOException if it cannot listen there, with a message that says why
   */
  public static SearchServer start(
      SearchEngine engine,
      HttpSettings settings,
      List<RouteGroup> more,
      List<? extends Watcher> watchers)
      throws IOException {
    List<RouteGroup> groups = new ArrayList<>(more);
    groups.add(new SearchRoutes());
    groups.add(new VisitorRoutes());
    Watcher watcher = Watcher.all(List.copyOf(watchers));
    Javalin javalin =
        Javalin.create(config -> configure(config, engine, settings, groups, watcher));
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
      JavalinConfig config,
      SearchEngine engine,
      HttpSettings settings,
      List<RouteGroup> groups,
      Watcher watcher) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
    config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize(MAX_HEAD_BYTES));
    config.jetty.modifyServer(server -> {
      // Without a time to stop, Jetty cuts off what is under way.
      server.setStopTimeout(settings.maxStop().toMillis());
      server.setHandler(new Doorstep());
      server.setErrorHandler(new UnreadableRequests());
      server.setRequestLog(new Exchanges(watcher));
    });
    Gate gate =
        new Gate(settings.maxSearches(), settings.maxWaiting(), settings.maxWait(), watcher);
    Door door = new Door(engine, gate, settings.limits(), settings.publicAddress());
    config.routes.before(SearchServer::commonHeaders);
    List<Route> routes = groups.stream().flatMap(group -> group.routes(door).stream()).toList();
    RouteTable.add(
        config.routes, routes.stream().map(route -> preferring(groups, door, route)).toList());
    new Failures(groups, routes).register(config.routes);
    config.router.javaLangErrorHandler(Failures::fatal);
  }

  /** Answers in the form that the caller prefers, if a group knows it. */
  private static Route preferring(List<RouteGroup> groups, Door door, Route usual) {
    return new Route(
        usual.method(),
        usual.path(),
        ctx ->
            groups.stream()
                .flatMap(group -> group.preferred(door, ctx).stream())
                .findFirst()
                .orElse(usual.handler())
                .handle(ctx));
  }

  private static void commonHeaders(Context ctx) {
    CommonHeaders.set(Optional.ofNullable(ctx.header(RequestId.HEADER)), ctx::header);
  }

  private static void stopQuietly(Javalin javalin, JavalinException cause) {
    try {
      javalin.stop();
    } catch (RuntimeException alsoFailed) {
      cause.addSuppressed(alsoFailed);
    }
  }
}
