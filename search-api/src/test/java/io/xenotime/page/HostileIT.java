package io.xenotime.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.xenotime.hierarchy.FacetTreesReader;
import io.xenotime.http.QueryString;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.lucene.LuceneEngine;
import io.xenotime.server.SampleServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts that want to run, in titles, highlights, terms and queries. That a dialog opened or the
 * page's policy had to step in would be a complaint of the browser.
 */
class HostileIT extends PageCase {

  /** What only markup of a text could bring onto a page. */
  private static final String FOREIGN =
      "script:not([src]), iframe, img, style, [onerror], [onload], [onclick], [onfocus],"
          + " [onmouseover], [href^='javascript:'], #page svg:not(.bars)";

  @TempDir private static Path folder;

  private static SampleServer server;

  @BeforeAll
  static void serve() throws Exception {
    IndexFolder index = new IndexFolder(folder);
    HostileIndex.write(index);
    server =
        SampleServer.of(
            LuceneEngine.open(index, SearchLimits.DEFAULT, FacetTreesReader.builtIn()), List.of());
  }

  @AfterAll
  static void away() {
    if (server != null) {
      server.close();
    }
  }

  private static void isClean(Tab tab) {
    assertThat(tab.find(FOREIGN)).hasCount(0);
  }

  @Test
  void postsAreText() {
    Tab tab = visit(server.address() + "/?q=attack&per_page=25&explain=true&timeline_by=regions");
    assertThat(tab.find("#hits > .hit")).hasCount(HostileIndex.TEXTS.size());
    isClean(tab);
    assertThat(tab.find(".title").allTextContents())
        .containsExactlyInAnyOrderElementsOf(HostileIndex.TEXTS);
    assertThat(tab.find(".highlights mark").first()).hasText("attack");
    tab.find("#tools a").filter(new Locator.FilterOptions().setHasText("Oldest")).click();
    assertThat(tab.find(".title").first()).hasText(HostileIndex.TEXTS.getFirst());
    for (Locator fold : tab.find(".hit").first().locator("details[data-src] summary").all()) {
      fold.click();
    }
    assertThat(tab.find(".body[aria-busy]")).hasCount(0);
    isClean(tab);
  }

  @Test
  void termsAreText() {
    Tab tab = visit(server.address() + "/?q=attack");
    tab.find("#facet-regions a.value").first().click();
    assertThat(tab.find(".chip")).hasCount(1);
    isClean(tab);
    tab.find("#facet-regions-search").fill("attack");
    assertThat(tab.find("#facet-regions .found a.value")).not().hasCount(0);
    isClean(tab);
    tab.find("#facet-regions .found a.value").last().click();
    assertThat(tab.find(".chip")).not().hasCount(1);
    isClean(tab);
  }

  @Test
  void suggestionsAreText() {
    Tab tab = visit(server.address() + "/");
    tab.type("attack");
    assertThat(tab.find("[role=option] mark").first()).hasText("attack");
    isClean(tab);
    tab.press("ArrowDown").press("Enter");
    assertThat(tab.find("#hits > .hit")).not().hasCount(0);
    isClean(tab);
  }

  @Test
  void queriesAreText() {
    Tab tab = visit(server.address() + "/");
    for (String text : HostileIndex.TEXTS) {
      tab.box().fill(text);
      tab.press("Enter");
      tab.page().waitForURL(url -> url.contains("q="));
      assertThat(tab.find("#page:not([aria-busy])")).hasCount(1);
      assertThat(tab.box()).hasValue(text);
      isClean(tab);
    }
  }

  @Test
  void parametersAreText() {
    String text = String.join(" ", HostileIndex.TEXTS);
    String encoded = QueryString.encode(text);
    Tab tab = visit(server.address() + "/?q=" + encoded + "&regions=" + encoded).mayFailToLoad();
    assertThat(tab.box()).hasValue(text);
    isClean(tab);
    tab.go(server.address() + "/?sort=" + encoded + "&after=" + encoded);
    assertThat(tab.find("#problem")).isVisible();
    isClean(tab);
  }

  @Test
  void aPageAboutAPostIsText() {
    Tab tab = visit(server.address() + "/help");
    for (int id = 1; id <= HostileIndex.TEXTS.size(); id++) {
      tab.go(server.address() + "/posts/" + id);
      assertThat(tab.find("h1")).hasText(HostileIndex.TEXTS.get(id - 1));
      isClean(tab);
    }
  }
}
