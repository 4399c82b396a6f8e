package io.xenotime.http;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Handler;

/**
 * An address and who answers there. Immutable.
 *
 * @param method beside {@code OPTIONS}, and {@code HEAD} with {@code GET}
 * @param path as Javalin writes it, such as {@code /v1/posts/{id}}
 */
public record Route(Method method, String path, Handler handler) {

  /** How a route is asked. */
  public enum Method {
    GET("GET, HEAD, OPTIONS"),
    POST("POST, OPTIONS");

    private final String allowed;

    Method(String allowed) {
      this.allowed = allowed;
    }

    /** Returns the value of the header {@code Allow}. */
    String allowed() {
      return allowed;
    }
  }

  public Route {
    requireNonNull(method, "method");
    requireNonNull(path, "path");
    requireNonNull(handler, "handler");
  }

  /** Returns a route that is asked with {@code GET}. */
  public static Route get(String path, Handler handler) {
    return new Route(Method.GET, path, handler);
  }

  /** Returns a route that is asked with {@code POST}. */
  public static Route post(String path, Handler handler) {
    return new Route(Method.POST, path, handler);
  }
}
