package io.xenotime.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.util.JavalinException;
import io.xenotime.search.SearchEngine;
import java.io.IOException;
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

  static final List<String> PATHS =
      List.of(
          "/v1/search", "/v1/suggest", "/v1/posts/{id}", "/v1/facets/{field}", "/health", "/ready");

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
   * @throws IOException if it cannot listen there, with a message that says why
   */
  public static SearchServer start(SearchEngine engine, HttpSettings settings) throws IOException {
    Javalin javalin = Javalin.create(config -> configure(config, engine, settings));
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

  private static void configure(JavalinConfig config, SearchEngine engine, HttpSettings settings) {
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
    routes(config.routes, engine, settings);
    Failures.register(config.routes);
    config.router.javaLangErrorHandler(Failures::fatal);
  }

  private static void routes(RoutesConfig routes, SearchEngine engine, HttpSettings settings) {
    Gate gate = new Gate(settings.maxSearches(), settings.maxWaiting(), settings.maxWait());
    StatusRoutes status = new StatusRoutes(engine);
    List<Handler> handlers =
        List.of(
            new SearchRoute(engine, gate, settings.limits()),
            new SuggestRoute(engine, gate, settings.limits()),
            new PostRoute(engine),
            new FacetRoute(engine, gate, settings.limits()),
            status::health,
            status::ready);
    routes.before(ctx -> CommonHeaders.set(ctx::header));
    for (int i = 0; i < PATHS.size(); i++) {
      routes.get(PATHS.get(i), handlers.get(i));
      routes.head(PATHS.get(i), handlers.get(i));
      routes.options(PATHS.get(i), SearchServer::options);
    }
  }

  private static void options(Context ctx) {
    ctx.header("Allow", Failures.METHODS);
    ctx.header("Access-Control-Allow-Methods", Failures.METHODS);
    ctx.header("Access-Control-Allow-Headers", "If-None-Match");
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
