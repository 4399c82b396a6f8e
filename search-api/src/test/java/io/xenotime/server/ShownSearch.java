package io.xenotime.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of results as a WordPress shows it to a visitor.
 *
 * @param found how many posts WordPress takes there to be
 * @param pages how many pages of them
 * @param text what WordPress takes to be searched for
 * @param html the whole page
 */
record ShownSearch(int status, List<String> ids, int found, int pages, String text, String html) {

  /** Asks the site at the address as a visitor does. */
  static ShownSearch of(HttpClient client, String address)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    Document page = Jsoup.parse(response.body());
    Element found = page.expectFirst("#found");
    return new ShownSearch(
        response.statusCode(),
        page.select("article").eachAttr("id").stream()
            .map(id -> id.substring("post-".length()))
            .toList(),
        Integer.parseInt(found.attr("data-found")),
        Integer.parseInt(found.attr("data-pages")),
        found.attr("data-text"),
        response.body());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
