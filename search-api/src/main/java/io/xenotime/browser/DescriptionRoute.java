package io.xenotime.browser;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.Door;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers with the description of the search (OpenSearch 1.1). Safe for many threads. */
final class DescriptionRoute implements Handler {

  static final String TYPE = "application/opensearchdescription+xml";

  private final Door door;

  DescriptionRoute(Door door) {
    this.door = door;
  }

  @Override
  public void handle(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    ctx.contentType(TYPE);
    ctx.result(description(door.publicAddress(ctx)).getBytes(StandardCharsets.UTF_8));
  }

  /** The root has no character that means something in XML: see PublicAddress. */
  private static String description(String root) {
    List<String> lines =
        List.of(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">",
            "<ShortName>Xenotime</ShortName>",
            "<Description>Search of a rare-earth news archive</Description>",
            "<InputEncoding>UTF-8</InputEncoding>",
            "<OutputEncoding>UTF-8</OutputEncoding>",
            url("text/html", "results", root + "/?q={searchTerms}&amp;page={startPage?}"),
            url(
                "application/json",
                "results",
                root + "/v1/search?q={searchTerms}&amp;page={startPage?}&amp;per_page={count?}"),
            url("application/rss+xml", "results", root + "/v1/search.rss?q={searchTerms}"),
            url(
                CompletionsRoute.TYPE,
                "suggestions",
                root + BrowserRoutes.SUGGESTIONS + "?q={searchTerms}"),
            url(TYPE, "self", root + BrowserRoutes.DESCRIPTION),
            "</OpenSearchDescription>");
    return String.join("\n", lines) + "\n";
  }

  private static String url(String type, String relation, String template) {
    return "<Url type=\"" + type + "\" rel=\"" + relation + "\" template=\"" + template + "\"/>";
  }
}
