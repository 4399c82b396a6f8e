package io.xenotime.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;

/** Routes that speak one language with their callers, failures too. Safe for many threads. */
public interface RouteGroup {

  /** Returns the routes, each path once; they begin with {@link #prefix}. */
  List<Route> routes(Door door);

  /** Returns what the paths of no other group begin with; {@code /} for all that is left. */
  default String prefix() {
    return "/";
  }

  /**
   * Returns who answers a request for a route of another group, when its caller prefers a form that
   * only this group knows; mostly nobody.
   */
  default Optional<Handler> preferred(Door door, Context ctx) {
    return Optional.empty();
  }

  /** Returns how failures are told; as problem documents (RFC 9457) unless it says otherwise. */
  default FailureForm failures() {
    return ErrorJson.FORM;
  }
}
