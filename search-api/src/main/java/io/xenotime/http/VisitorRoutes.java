package io.xenotime.http;

import io.javalin.http.Context;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells programs that come by on their own what is here, and what to leave alone. */
final class VisitorRoutes implements RouteGroup {

  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final String KEEP_A_DAY = "public, max-age=86400";

  /** Each combination of filters is an address of its own: whoever followed all never came home. */
  private static final String ROBOTS =
      """
      User-agent: *
      Allow: /llms.txt
      Allow: /v1/openapi.json
      Disallow: /?
      Disallow: /posts/
      Disallow: /v1/
      Disallow: /1/
      Disallow: /wp-json/
      Disallow: /metrics
      """;

  @Override
  public List<Route> routes(Door door) {
    return List.of(
        Route.get("/llms.txt", ctx -> llms(ctx, door.engine(), door.limits())),
        Route.get("/robots.txt", VisitorRoutes::robots),
        Route.get("/favicon.ico", VisitorRoutes::icon));
  }

  private static void llms(Context ctx, SearchEngine engine, SearchLimits limits) {
    EngineStatus status = engine.status();
    EntityTag tag = EntityTag.of(Answering.index(status), Asked.of(engine, "/llms.txt"));
    if (Answering.unchanged(ctx, tag)) {
      return;
    }
    Answering.revalidate(ctx, tag);
    text(ctx, LlmsText.of(status, limits));
  }

  private static void robots(Context ctx) {
    ctx.header("Cache-Control", KEEP_A_DAY);
    text(ctx, ROBOTS);
  }

  /** Browsers ask for it by themselves; there is none, and that is no failure. */
  private static void icon(Context ctx) {
    ctx.header("Cache-Control", KEEP_A_DAY);
    ctx.status(204);
  }

  private static void text(Context ctx, String text) {
    ctx.contentType(PLAIN);
    ctx.result(text.getBytes(StandardCharsets.UTF_8));
  }
}
