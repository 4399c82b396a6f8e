package io.xenotime.browser;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.EntityTag;
import io.xenotime.http.NotFound;
import java.util.stream.Collectors;

/**
 * Answers with an asset: under its hash for good, else to be asked for again at each use. Safe for
 * many threads.
 */
final class AssetRoute implements Handler {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "public, max-age=0, must-revalidate";

  private final Assets assets;

  AssetRoute(Assets assets) {
    this.assets = assets;
  }

  @Override
  public void handle(Context ctx) {
    Asset asset = assets.at(ctx.path()).orElseThrow(this::notThere);
    // Weak, for the same tag stands for the asset as it is and gzipped.
    String tag = "W/\"" + asset.hash() + "\"";
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", asset.hash().equals(ctx.queryParam("v")) ? FOR_GOOD : ASK_AGAIN);
    String known = ctx.header("If-None-Match");
    if (known != null && EntityTag.names(known, tag)) {
      ctx.status(304);
      return;
    }
    ctx.contentType(asset.type());
    ctx.result(asset.bytes());
  }

  private NotFound notThere() {
    String there = assets.all().stream().map(Asset::path).collect(Collectors.joining(", "));
    return new NotFound("path", "there is no such asset", there);
  }
}
