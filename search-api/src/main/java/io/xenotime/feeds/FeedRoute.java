package io.xenotime.feeds;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.xenotime.feeds.ExportPlaces.Place;
import io.xenotime.feeds.FeedFormat.Use;
import io.xenotime.http.Answering;
import io.xenotime.http.Asked;
import io.xenotime.http.Door;
import io.xenotime.http.EntityTag;
import io.xenotime.http.QueryString;
import io.xenotime.http.RequestId;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a search in one format. Safe for many threads. */
final class FeedRoute implements Handler {

  private static final Logger LOG = LoggerFactory.getLogger(FeedRoute.class);

  private static final int MAX_WARNINGS = 8;
  private static final int MAX_NAME_CHARS = 40;

  private final FeedFormat format;
  private final Door door;
  private final ExportPlaces places;
  private final Duration patience;

  /**
   * @param patience with a reader who takes nothing
   */
  FeedRoute(FeedFormat format, Door door, ExportPlaces places, Duration patience) {
    this.format = format;
    this.door = door;
    this.places = places;
    this.patience = patience;
  }

  @Override
  public void handle(Context ctx) {
    EngineStatus status = door.engine().status();
    IndexVersion index = Answering.index(status);
    FeedParams params =
        FeedParams.read(
            format, QueryString.read(Answering.query(ctx)), status.facets(), door.limits());
    String base = door.publicAddress(ctx);
    String text = params.search().request().text();
    Asked asked = Asked.of(door.engine(), FeedAddress.of(base, params).self(), text);
    if (Answering.unchanged(ctx, EntityTag.of(index, asked))) {
      return;
    }
    boolean whole;
    // Like any search, as far as one search reaches; only what is longer is an export.
    try (Feed feed = door.gate().pass(() -> Feed.open(door.engine(), params));
        Place _ = feed.isLong() && !isHead(ctx) ? places.take() : Place.NONE) {
      headers(ctx, params, feed, asked);
      whole = isHead(ctx) || write(ctx, feed, base);
    }
    if (!whole) {
      // Not before the place is given back: whoever is cut off may ask again at once.
      BrokenOff.cut(ctx);
    }
  }

  private static boolean isHead(Context ctx) {
    return ctx.method() == HandlerType.HEAD;
  }

  private void headers(Context ctx, FeedParams params, Feed feed, Asked asked) {
    ctx.contentType(format.contentType());
    ctx.header("X-WP-Total", Long.toString(feed.walk().total().value()));
    // A commit may have come in between: the tag is that of the state that was searched.
    Answering.revalidate(ctx, EntityTag.of(feed.walk().index(), asked));
    if (format.use() == Use.TAKE_AWAY) {
      ctx.header("Content-Disposition", "attachment; filename=\"" + fileName(params) + "\"");
    }
    feed.warnings().stream()
        .limit(MAX_WARNINGS)
        .forEach(warning -> ctx.res().addHeader("X-Warning", ascii(warning)));
  }

  private String fileName(FeedParams params) {
    String words =
        params
            .search()
            .request()
            .text()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String name = words.substring(0, Math.min(MAX_NAME_CHARS, words.length()));
    return "xenotime-" + (name.isEmpty() ? "all" : name) + format.extension();
  }

  /** Returns the text as a header can carry it. */
  private static String ascii(String text) {
    return text.replaceAll("[^\\x20-\\x7e]", "?");
  }

  /** Returns whether all of it was written. */
  private boolean write(Context ctx, Feed feed, String base) {
    PatientStream out = BrokenOff.patient(ctx, patience);
    try {
      feed.write(base, out);
      return true;
    } catch (IOException callerIsGone) {
      if (out.lostPatience()) {
        String id = ctx.res().getHeader(RequestId.HEADER);
        LOG.info(
            "{} was cut off as {}: its reader took next to nothing for {} s",
            ctx.req().getRequestURI(),
            id,
            patience.toSeconds());
      } else {
        LOG.debug("nobody to write to", callerIsGone);
      }
      return false;
    } catch (RuntimeException failure) {
      String id = ctx.res().getHeader(RequestId.HEADER);
      LOG.error("{} was cut off as {}", ctx.req().getRequestURI(), id, failure);
      return false;
    }
  }
}
