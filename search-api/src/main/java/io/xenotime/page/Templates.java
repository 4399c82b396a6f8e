package io.xenotime.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Writes pages as HTML; all that templates show of texts is escaped. Safe for many threads. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "io.xenotime.page");

  private Templates() {}

  static void results(Context ctx, ResultsView results) {
    answer(ctx, "search.jte", Map.of("frame", Frame.of(results), "results", results));
  }

  static void post(Context ctx, PostView post) {
    answer(ctx, "post.jte", Map.of("frame", Frame.of(post.title()), "post", post));
  }

  static void help(Context ctx, List<Example> examples) {
    answer(ctx, "help.jte", Map.of("frame", Frame.of("How to search"), "examples", examples));
  }

  static void problem(Context ctx, Frame frame, Problem problem) {
    ctx.status(problem.status());
    ctx.header("Cache-Control", "no-store");
    answer(ctx, "problem.jte", Map.of("frame", frame, "problem", problem));
  }

  private static void answer(Context ctx, String template, Map<String, Object> shown) {
    Utf8ByteOutput html = new Utf8ByteOutput();
    ENGINE.render(template, shown, html);
    ctx.contentType("text/html; charset=utf-8");
    ctx.result(html.toByteArray());
  }
}
