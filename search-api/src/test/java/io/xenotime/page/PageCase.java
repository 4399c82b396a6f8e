package io.xenotime.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import io.xenotime.server.SampleServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What tests of the page have in common: one browser and one server, and that the browser never
 * complains.
 */
@ExtendWith(Starting.class)
abstract class PageCase {

  private static Chromium chromium;
  private static SampleServer server;

  private final List<Tab> tabs = new ArrayList<>();

  static void use(Started started) {
    chromium = started.chromium();
    server = started.server();
  }

  @AfterEach
  void theBrowserDidNotComplain() {
    List<String> complaints = tabs.stream().flatMap(tab -> tab.complaints().stream()).toList();
    tabs.forEach(Tab::close);
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }

  /** Returns such as {@code http://127.0.0.1:40123}. */
  static String address() {
    return server.address();
  }

  /** Returns the posts that the search API finds, to compare with what is shown. */
  static List<String> found(String query) throws Exception {
    return SampleServer.ids(server.get("/v1/search?" + query));
  }

  /** Returns a number that the search API tells. */
  static long total(String query) throws Exception {
    return server.get("/v1/search?per_page=1&" + query).path("total").path("value").asLong();
  }

  /** Opens a page of the server as on a desk. */
  Tab open(String path) {
    return visit(address() + path);
  }

  /** Opens a page of any server as on a desk. */
  Tab visit(String address) {
    return kept(chromium.open()).go(address);
  }

  /** Opens a page in a browser that is set up otherwise. */
  Tab open(Browser.NewContextOptions how) {
    return kept(chromium.open(how));
  }

  private Tab kept(Tab tab) {
    tabs.add(tab);
    return tab;
  }

  static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true);
  }
}
