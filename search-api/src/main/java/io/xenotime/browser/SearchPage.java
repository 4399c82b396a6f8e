package io.xenotime.browser;

import io.xenotime.http.Html;
import io.xenotime.http.QueryString;
import io.xenotime.search.Hit;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchRequest;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes the page of a search as HTML without scripts or styles, all text in it escaped. */
final class SearchPage {

  private SearchPage() {}

  static String of(SearchRequest request, SearchAnswer answer) {
    String typed = Html.text(request.text());
    List<String> lines = new ArrayList<>();
    lines.add("<!DOCTYPE html>");
    lines.add("<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Xenotime</title>");
    lines.add(
        "<link rel=\"search\" type=\""
            + DescriptionRoute.TYPE
            + "\" title=\"Xenotime\" href=\""
            + BrowserRoutes.DESCRIPTION
            + "\">");
    lines.add("</head><body><h1>Rare-earth news</h1>");
    lines.add("<form action=\"/\"><input type=\"search\" name=\"q\" value=\"" + typed + "\">");
    lines.add("<button>Search</button></form>");
    lines.add("<p>" + answer.total().value() + " posts</p>");
    lines.add("<ol start=\"" + (request.page().offset() + 1) + "\">");
    answer.hits().forEach(hit -> lines.add(item(hit)));
    lines.add("</ol>");
    neighbours(lines, request, answer);
    lines.add("</body></html>");
    return String.join("\n", lines) + "\n";
  }

  private static String item(Hit hit) {
    return "<li><a href=\""
        + Html.text(Html.url(hit.url()))
        + "\">"
        + Html.text(hit.title())
        + "</a>, "
        + hit.published().atOffset(ZoneOffset.UTC).toLocalDate()
        + "<br>"
        + Html.text(hit.excerpt())
        + "</li>";
  }

  private static void neighbours(List<String> lines, SearchRequest request, SearchAnswer answer) {
    int page = request.page().number();
    if (page > 1) {
      lines.add(link(request, page - 1, "Previous posts"));
    }
    if (request.page().offset() + request.page().size() < answer.total().value()) {
      lines.add(link(request, page + 1, "More posts"));
    }
  }

  private static String link(SearchRequest request, int page, String words) {
    String query = QueryString.encode(request.text());
    return "<p><a href=\"/?q=" + query + "&amp;page=" + page + "\">" + words + "</a></p>";
  }
}
