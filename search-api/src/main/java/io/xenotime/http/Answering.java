package io.xenotime.http;

import io.javalin.http.Context;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.IndexVersion;
import java.time.Duration;
import java.util.Optional;

/** What routes that answer from the index have in common. Safe for many threads. */
public final class Answering {

  private static final Duration WAIT_FOR_INDEX = Duration.ofSeconds(5);

  private Answering() {}

  /**
   * Returns the state of the index in service.
   *
   * @throws EngineUnavailable if there is none yet
   */
  public static IndexVersion index(EngineStatus status) {
    return status.index().orElseThrow(() -> new EngineUnavailable(reason(status), WAIT_FOR_INDEX));
  }

  /** Returns why there is no index in service. */
  static String reason(EngineStatus status) {
    return status.problem().orElse("there is no index yet");
  }

  /** Returns whether the caller has this answer already; it then has been told so. */
  public static boolean unchanged(Context ctx, EntityTag tag) {
    Optional<String> tags = Optional.ofNullable(ctx.header("If-None-Match"));
    Optional<String> date = Optional.ofNullable(ctx.header("If-Modified-Since"));
    if (!tag.isKnown(tags, date)) {
      return false;
    }
    revalidate(ctx, tag);
    ctx.status(304);
    return true;
  }

  /** Allows to keep the answer, provided that each use asks whether it still holds. */
  public static void revalidate(Context ctx, EntityTag tag) {
    ctx.header("ETag", tag.value());
    tag.lastModified().ifPresent(date -> ctx.header("Last-Modified", date));
    ctx.header("Cache-Control", "public, max-age=0, must-revalidate");
  }

  /** Says when to come back, in whole seconds. */
  public static void retryAfter(Context ctx, Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    ctx.header("Retry-After", Long.toString(seconds));
  }

  /** Answers with a JSON document in UTF-8. */
  public static void json(Context ctx, byte[] json) {
    ctx.contentType("application/json");
    ctx.result(json);
  }

  /** Returns the query string as it stood in the request line. */
  public static String query(Context ctx) {
    String query = ctx.req().getQueryString();
    return query == null ? "" : query;
  }
}
