package io.xenotime.page;

import io.xenotime.http.ServedGroups;
import io.xenotime.search.SearchEngine;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads pages of a server as somebody without scripts does. */
final class Reader implements AutoCloseable {

  private final ServedGroups served;

  Reader(SearchEngine engine) {
    this.served = ServedGroups.of(engine, "https://search.example", new PageRoutes());
  }

  HttpResponse<String> get(String address, String... headers) {
    return served.get(address, headers);
  }

  /** Returns the page at an address, which must be one. */
  Document open(String address) {
    HttpResponse<String> response = get(address);
    if (response.statusCode() != 200) {
      throw new AssertionError(address + " answered " + response.statusCode());
    }
    return Jsoup.parse(response.body());
  }

  /** Returns the page that a link leads to. */
  Document follow(Element link) {
    return open(link.attr("href"));
  }

  @Override
  public void close() {
    served.close();
  }
}
