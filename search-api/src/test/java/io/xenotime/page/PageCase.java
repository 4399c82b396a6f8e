package io.xenotime.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import io.xenotime.hierarchy.FacetTreesReader;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.lucene.LuceneEngine;
import io.xenotime.search.lucene.SampleIndex;
import io.xenotime.server.SampleServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * What tests of the page have in common: one browser and one server for all tests of a class, and
 * that the browser never complains.
 */
abstract class PageCase {

  private static Chromium chromium;
  private static SampleServer server;

  private final List<Tab> tabs = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.here();
    SearchEngine engine =
        LuceneEngine.open(SampleIndex.shared(), SearchLimits.DEFAULT, FacetTreesReader.builtIn());
    server = SampleServer.of(engine, List.of());
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
    if (server != null) {
      server.close();
      server = null;
    }
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

  /** Opens a page of the server in a window of a desk. */
  Tab open(String path) {
    return window(wide()).go(address() + path);
  }

  Tab window(Browser.NewContextOptions how) {
    Tab tab = chromium.open(how);
    tabs.add(tab);
    return tab;
  }

  static Browser.NewContextOptions wide() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900);
  }

  static Browser.NewContextOptions phone() {
    return new Browser.NewContextOptions().setViewportSize(360, 740).setHasTouch(true);
  }
}
