package io.xenotime.feeds;

import io.javalin.http.Context;
import io.xenotime.http.Answering;
import io.xenotime.http.EntityTag;
import io.xenotime.search.IndexVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells callers who have an answer already that it still holds. Safe for many threads. */
final class Revalidation {

  /** Times in headers are whole seconds: a commit so young may share its second with another. */
  private static final Duration TOO_YOUNG = Duration.ofSeconds(2);

  private final InstantSource clock;

  Revalidation(InstantSource clock) {
    this.clock = clock;
  }

  /** Returns whether the caller has this answer; it then has been told so. */
  boolean unchanged(Context ctx, IndexVersion index, String address) {
    EntityTag tag = EntityTag.of(index, address);
    if (ctx.header("If-None-Match") != null) {
      boolean unchanged = Answering.unchanged(ctx, tag);
      if (unchanged) {
        lastModified(ctx, index.asOf());
      }
      return unchanged;
    }
    String since = ctx.header("If-Modified-Since");
    // Only the very time will do: an index that was rolled back is older and yet another.
    if (since == null
        || isYoung(index.asOf())
        || !since.strip().equals(FeedDates.rfc822(index.asOf()))) {
      return false;
    }
    validators(ctx, index, address);
    ctx.status(304);
    return true;
  }

  /** Sets what the caller can ask again with. */
  void validators(Context ctx, IndexVersion index, String address) {
    Answering.revalidate(ctx, EntityTag.of(index, address));
    lastModified(ctx, index.asOf());
  }

  private void lastModified(Context ctx, Instant asOf) {
    if (!isYoung(asOf)) {
      ctx.header("Last-Modified", FeedDates.rfc822(asOf));
    }
  }

  private boolean isYoung(Instant asOf) {
    return asOf.plus(TOO_YOUNG).isAfter(clock.instant());
  }
}
