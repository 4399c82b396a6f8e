package io.xenotime.browser;

import io.javalin.http.Context;

/** What a browser may do for our pages: nothing that they do not need. Safe for many threads. */
public final class PagePolicy {

  /** No script or style but those that this server serves as files, and no request elsewhere. */
  static final String VALUE =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private PagePolicy() {}

  /** Sets the policy in place of the one of answers for programs. */
  public static void set(Context ctx) {
    ctx.header("Content-Security-Policy", VALUE);
  }
}
