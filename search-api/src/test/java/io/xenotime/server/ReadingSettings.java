package io.xenotime.server;

import io.xenotime.realsite.WordPress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Settings › Reading of a WordPress, as its administrator sees and saves it. */
final class ReadingSettings {

  private static final String COOKIES =
      "$end = time() + 3600; foreach (['auth' => AUTH_COOKIE, 'logged_in' => LOGGED_IN_COOKIE]"
          + " as $scheme => $name) { echo $name, '=', wp_generate_auth_cookie(1, $end, $scheme), '; '; }";

  private final HttpClient client;
  private final String base;
  private final String cookies;

  ReadingSettings(WordPress wordPress, HttpClient client) throws IOException {
    this.client = client;
    this.base = wordPress.base() + "wp-admin/";
    this.cookies = wordPress.php(COOKIES);
  }

  Document page() throws IOException, InterruptedException {
    return Jsoup.parse(send(request("options-reading.php")), base);
  }

  /** Types an address, presses the button, and returns the page that comes. */
  Document save(String address) throws IOException, InterruptedException {
    Document page = page();
    page.expectFirst("#xenotime_endpoint").val(address);
    String form =
        ((FormElement) page.expectFirst("form[action=options.php]"))
            .formData().stream()
                .map(field -> field.key() + "=" + ShownSearch.encoded(field.value()))
                .collect(Collectors.joining("&"));
    send(
        request("options.php")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
    return Jsoup.parse(send(request("options-reading.php?settings-updated=true")), base);
  }

  private HttpRequest.Builder request(String page) {
    return HttpRequest.newBuilder(URI.create(base + page)).header("Cookie", cookies);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString()).body();
  }
}
