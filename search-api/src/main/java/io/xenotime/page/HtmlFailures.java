package io.xenotime.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.browser.PagePolicy;
import io.xenotime.http.Answering;
import io.xenotime.http.NotFound;
import io.xenotime.http.QueryString;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.InvalidSearch;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a reader on a page what went wrong; programs hear of it in their own form elsewhere. */
record HtmlFailures(Handler page) implements Handler {

  @Override
  public void handle(Context ctx) throws Exception {
    // Answers without a body too: a browser that has the page keeps it under their headers.
    PagePolicy.set(ctx);
    try {
      page.handle(ctx);
    } catch (InvalidSearch invalid) {
      problem(
          ctx,
          new Problem(
              400,
              "This search cannot be read",
              invalid.problems().stream()
                  .map(each -> each.reason() + " (allowed: " + each.allowed() + ")")
                  .toList()));
    } catch (NotFound missing) {
      problem(ctx, new Problem(404, "Not found", List.of(missing.getMessage())));
    } catch (EngineUnavailable notNow) {
      Answering.retryAfter(ctx, notNow.retryAfter());
      problem(ctx, new Problem(503, "Not just now", List.of(notNow.getMessage())));
    }
  }

  /** What was typed stays in the box, so that it can be mended. */
  private static void problem(Context ctx, Problem problem) {
    Frame frame =
        new Frame(problem.title() + " - " + Frame.NAME, typed(ctx), List.of(), Optional.empty());
    Templates.problem(ctx, frame, problem);
  }

  private static String typed(Context ctx) {
    try {
      Map<String, List<String>> given = QueryString.read(Answering.query(ctx));
      return given.getOrDefault(PageState.TEXT, List.of("")).getFirst();
    } catch (InvalidSearch unreadable) {
      return "";
    }
  }
}
