package io.xenotime.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.InvalidSearch.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers failures: the caller's, those of the moment, and ours. */
final class Failures {

  static final String METHODS = "GET, HEAD, OPTIONS";

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private static final String OURS = "internal-error";
  private static final String OURS_TITLE = "Internal error";

  private Failures() {}

  static void register(RoutesConfig routes) {
    routes.exception(InvalidSearch.class, (invalid, ctx) -> invalid(ctx, invalid));
    routes.exception(NotFound.class, (missing, ctx) -> notFound(ctx, missing));
    routes.exception(EndpointNotFound.class, (missing, ctx) -> notFound(ctx, noSuchRoute()));
    routes.exception(EngineUnavailable.class, (notNow, ctx) -> notNow(ctx, notNow));
    routes.exception(MethodNotAllowedResponse.class, (other, ctx) -> methodNotAllowed(ctx));
    routes.exception(HttpResponseException.class, (other, ctx) -> refused(ctx, other.getStatus()));
    routes.exception(Exception.class, (ours, ctx) -> ours(ctx, ours));
  }

  /** Answers that we failed, and logs why under an id that the answer names. */
  private static void ours(Context ctx, Exception failure) {
    String id = newId();
    LOG.error("{} {} failed as {}", ctx.method(), ctx.req().getRequestURI(), id, failure);
    answer(ctx, 500, OURS, OURS_TITLE, ours(id), id, List.of());
  }

  /** Answers likewise when even Java gave up, as it does when there is no stack or heap left. */
  static void fatal(HttpServletResponse response, Error failure) {
    String id = newId();
    LOG.error("a request failed as {}", id, failure);
    response.setStatus(500);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(ErrorJson.CONTENT_TYPE);
    try {
      response
          .getOutputStream()
          .write(ErrorJson.write(500, OURS, OURS_TITLE, ours(id), id, List.of()));
    } catch (IOException callerIsGone) {
      LOG.debug("nobody to answer", callerIsGone);
    }
  }

  private static String newId() {
    return "urn:uuid:" + UUID.randomUUID();
  }

  private static String ours(String id) {
    return "the server failed, its log says why under " + id;
  }

  private static void invalid(Context ctx, InvalidSearch invalid) {
    answer(
        ctx, 400, "invalid-search", "Invalid search", invalid.getMessage(), "", invalid.problems());
  }

  private static void notFound(Context ctx, NotFound missing) {
    answer(
        ctx, 404, "not-found", "Not found", missing.getMessage(), "", List.of(missing.problem()));
  }

  private static NotFound noSuchRoute() {
    return new NotFound("path", "there is no such address", String.join(", ", SearchServer.PATHS));
  }

  private static void notNow(Context ctx, EngineUnavailable notNow) {
    retryAfter(ctx, notNow.retryAfter());
    answer(ctx, 503, "unavailable", "Not now", notNow.getMessage(), "", List.of());
  }

  private static void retryAfter(Context ctx, Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    ctx.header("Retry-After", Long.toString(seconds));
  }

  private static void methodNotAllowed(Context ctx) {
    ctx.header("Allow", METHODS);
    Problem problem =
        new Problem(
            "method", "method must be one of " + METHODS + ", got " + ctx.method(), METHODS);
    answer(
        ctx,
        405,
        "method-not-allowed",
        "Method not allowed",
        problem.reason(),
        "",
        List.of(problem));
  }

  private static void refused(Context ctx, int status) {
    answer(
        ctx,
        status,
        "http-" + status,
        "Refused",
        "the request was refused with HTTP status " + status,
        "",
        List.of());
  }

  private static void answer(
      Context ctx,
      int status,
      String kind,
      String title,
      String detail,
      String instance,
      List<Problem> errors) {
    ctx.status(status);
    ctx.header("Cache-Control", "no-store");
    ctx.contentType(ErrorJson.CONTENT_TYPE);
    ctx.result(ErrorJson.write(status, kind, title, detail, instance, errors));
  }
}
