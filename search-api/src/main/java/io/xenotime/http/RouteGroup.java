package io.xenotime.http;

import java.util.List;

/** Routes that speak one language with their callers, failures too. Safe for many threads. */
public interface RouteGroup {

  /** Returns the routes, each path once; they begin with {@link #prefix}. */
  List<Route> routes(Door door);

  /** Returns what the paths of no other group begin with; {@code /} for all that is left. */
  default String prefix() {
    return "/";
  }

  /** Returns how failures are told; as problem documents (RFC 9457) unless it says otherwise. */
  default FailureForm failures() {
    return ErrorJson.FORM;
  }
}
