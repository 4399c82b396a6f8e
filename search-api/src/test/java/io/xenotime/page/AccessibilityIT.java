package io.xenotime.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.xenotime.server.NodeClients;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each screen as axe-core sees it: wide and narrow, light and dark. */
class AccessibilityIT extends PageCase {

  private static final String RUN =
      """
      async rules => {
        const options = rules ? {runOnly: {type: "rule", values: rules}} : {};
        const {violations} = await axe.run(document, options);
        return violations.map(({id, help, nodes}) =>
          `${id}: ${help}: ${nodes.map(node => node.html + " " + node.failureSummary).join("; ")}`);
      }
      """;

  private static String axe;

  @BeforeAll
  static void read() throws IOException {
    axe = Files.readString(NodeClients.here().modules().resolve("axe-core").resolve("axe.min.js"));
  }

  private static void isFine(Tab tab) {
    Page page = tab.page();
    assertThat(tab.find("#page:not([aria-busy])")).hasCount(1);
    page.evaluate(axe + ";undefined");
    for (int width : new int[] {1280, 360}) {
      page.setViewportSize(width, 900);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null));
      assertThat((List<?>) page.evaluate(RUN, null)).as("%s, %d wide", page.url(), width).isEmpty();
      // The dark differs in nothing but colours.
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat((List<?>) page.evaluate(RUN, List.of("color-contrast")))
          .as("%s, %d wide, dark", page.url(), width)
          .isEmpty();
    }
  }

  @Test
  void resultsAre() {
    isFine(open("/?q=dysprosium&regions=china&explain=true&timeline_by=regions"));
  }

  @Test
  void whatWasUnfoldedIs() {
    Tab tab = open("/?q=dysprosium");
    tab.find(".hit").first().locator("details[data-part='#related'] summary").click();
    assertThat(tab.find(".hit").first().locator(".neighbours li")).not().hasCount(0);
    tab.find("#facet-regions-search").fill("uni");
    assertThat(tab.find("#facet-regions .found a.value")).not().hasCount(0);
    isFine(tab);
  }

  @Test
  void suggestionsAre() {
    Tab tab = open("/").type("dyspro");
    assertThat(tab.find("#suggestions")).isVisible();
    tab.press("ArrowDown");
    isFine(tab);
  }

  @Test
  void helpIs() {
    Tab tab = open("/help");
    isFine(tab);
    tab.find("#help-link").click();
    assertThat(tab.find("dialog")).isVisible();
    isFine(tab);
  }

  @Test
  void onePostIs() {
    isFine(open("/posts/4868"));
  }

  @Test
  void nothingFoundIs() {
    isFine(open("/?q=zzzzqqqq&regions=china"));
  }

  @Test
  void whatWentWrongIs() {
    Tab tab = open("/").mayFailToLoad();
    tab.go(address() + "/?sort=best");
    isFine(tab);
    tab.page().route("**/?*", com.microsoft.playwright.Route::abort);
    tab.box().fill("lynas");
    assertThat(tab.find("#notice")).isVisible();
    isFine(tab);
  }
}
