package io.xenotime.http;

import java.util.Optional;
import java.util.function.BiConsumer;

/** The headers every answer carries, errors too. */
final class CommonHeaders {

  /** What a page of another site may send along. */
  static final String ALLOWED_OF_CALLERS =
      "Accept, Content-Type, If-Modified-Since, If-None-Match, X-Request-Id, X-Algolia-API-Key,"
          + " X-Algolia-Application-Id, X-Algolia-Agent, X-Algolia-UserToken";

  private CommonHeaders() {}

  /**
   * Hands each name and value to the consumer.
   *
   * @param requestId as the caller named the request
   */
  static void set(Optional<String> requestId, BiConsumer<String, String> headers) {
    headers.accept(RequestId.HEADER, RequestId.of(requestId));
    // Anybody may read what is public anyway; there are no cookies that a page could misuse.
    headers.accept("Access-Control-Allow-Origin", "*");
    headers.accept(
        "Access-Control-Expose-Headers",
        "X-WP-Total, X-WP-TotalPages, X-WP-DoingItWrong, X-Warning, Link, ETag, Retry-After, Allow,"
            + " Content-Disposition, X-Request-Id");
    headers.accept("X-Content-Type-Options", "nosniff");
    headers.accept("Referrer-Policy", "no-referrer");
    headers.accept("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.accept("Vary", "Accept-Encoding");
  }
}
