package io.xenotime.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import io.xenotime.http.FailureForm.Failure;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.InvalidSearch.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers failures: the caller's, those of the moment, and ours. Safe for many threads. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private static final String OURS = "internal-error";
  private static final String OURS_TITLE = "Internal error";

  private final List<RouteGroup> groups;
  private final List<Route> routes;

  /**
   * @param groups the one whose prefix has most of a path tells of its failures
   */
  Failures(List<RouteGroup> groups, List<Route> routes) {
    this.groups = List.copyOf(groups);
    this.routes = List.copyOf(routes);
  }

  void register(RoutesConfig config) {
    config.exception(InvalidSearch.class, (invalid, ctx) -> invalid(ctx, invalid));
    config.exception(NotFound.class, (missing, ctx) -> notFound(ctx, missing));
    config.exception(EndpointNotFound.class, (missing, ctx) -> notFound(ctx, noSuchRoute()));
    config.exception(EngineUnavailable.class, (notNow, ctx) -> notNow(ctx, notNow));
    config.exception(MethodNotAllowedResponse.class, this::methodNotAllowed);
    config.exception(HttpResponseException.class, (other, ctx) -> refused(ctx, other.getStatus()));
    config.exception(Exception.class, (ours, ctx) -> ours(ctx, ours));
  }

  /** Answers that we failed, and logs why under the id of the request. */
  private void ours(Context ctx, Exception failure) {
    String id = ctx.res().getHeader(RequestId.HEADER);
    LOG.error("{} {} failed as {}", ctx.method(), ctx.req().getRequestURI(), id, failure);
    answer(ctx, 500, OURS, OURS_TITLE, ours(id), instance(id), List.of());
  }

  /** Answers likewise when even Java gave up, as it does when there is no stack or heap left. */
  static void fatal(HttpServletResponse response, Error failure) {
    // Memory may have given out before the request had a name.
    String id = RequestId.of(Optional.ofNullable(response.getHeader(RequestId.HEADER)));
    response.setHeader(RequestId.HEADER, id);
    LOG.error("a request failed as {}", id, failure);
    response.setStatus(500);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(ErrorJson.FORM.contentType());
    Failure ours = new Failure(500, OURS, OURS_TITLE, ours(id), instance(id), List.of());
    try {
      response.getOutputStream().write(ErrorJson.FORM.write(ours));
    } catch (IOException callerIsGone) {
      LOG.debug("nobody to answer", callerIsGone);
    }
  }

  private static String instance(String id) {
    return "urn:xenotime:request:" + id;
  }

  private static String ours(String id) {
    return "the server failed, its log says why under " + id;
  }

  private void invalid(Context ctx, InvalidSearch invalid) {
    answer(
        ctx, 400, "invalid-search", "Invalid search", invalid.getMessage(), "", invalid.problems());
  }

  private void notFound(Context ctx, NotFound missing) {
    answer(
        ctx, 404, "not-found", "Not found", missing.getMessage(), "", List.of(missing.problem()));
  }

  private NotFound noSuchRoute() {
    String there = routes.stream().map(Route::path).collect(Collectors.joining(", "));
    return new NotFound("path", "there is no such address", there);
  }

  private void notNow(Context ctx, EngineUnavailable notNow) {
    Answering.retryAfter(ctx, notNow.retryAfter());
    answer(ctx, 503, "unavailable", "Not now", notNow.getMessage(), "", List.of());
  }

  private void methodNotAllowed(MethodNotAllowedResponse refusal, Context ctx) {
    String allowed = refusal.getDetails().get("availableMethods");
    ctx.header("Allow", allowed);
    Problem problem =
        new Problem(
            "method", "method must be one of " + allowed + ", got " + ctx.method(), allowed);
    answer(
        ctx,
        405,
        "method-not-allowed",
        "Method not allowed",
        problem.reason(),
        "",
        List.of(problem));
  }

  private void refused(Context ctx, int status) {
    answer(
        ctx,
        status,
        "http-" + status,
        "Refused",
        "the request was refused with HTTP status " + status,
        "",
        List.of());
  }

  private void answer(
      Context ctx,
      int status,
      String kind,
      String title,
      String detail,
      String instance,
      List<Problem> errors) {
    FailureForm form = form(ctx.path());
    ctx.status(status);
    ctx.header("Cache-Control", "no-store");
    ctx.contentType(form.contentType());
    ctx.result(form.write(new Failure(status, kind, title, detail, instance, errors)));
  }

  private FailureForm form(String path) {
    return groups.stream()
        .filter(group -> path.startsWith(group.prefix()))
        .max(Comparator.comparingInt(group -> group.prefix().length()))
        .map(RouteGroup::failures)
        .orElse(ErrorJson.FORM);
  }
}
