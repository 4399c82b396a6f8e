package io.xenotime.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page on narrow screens, in the dark, without scripts, and what it weighs. */
class LooksIT extends PageCase {

  private static final List<String> SCREENS =
      List.of(
          "/",
          "/?q=dysprosium&regions=china&explain=true&timeline_by=regions",
          "/?q=zzzzqqqq",
          "/?sort=best",
          "/help",
          "/posts/4868");

  private static final int MOST_BYTES = 120 * 1024;

  @Test
  void nothingIsWiderThanANarrowScreen() {
    Tab tab = open(phone()).mayFailToLoad();
    for (String screen : SCREENS) {
      tab.go(address() + screen);
      for (int width : new int[] {320, 360, 640}) {
        tab.page().setViewportSize(width, 740);
        assertThat(wider(tab)).as("%s in %d", screen, width).isLessThanOrEqualTo(0);
      }
    }
  }

  @Test
  void suggestionsAndHelpFitANarrowScreen() {
    Tab tab = open(phone()).go(address() + "/");
    tab.box().tap();
    tab.type("dyspro");
    assertThat(tab.find("#suggestions")).isVisible();
    assertThat(wider(tab)).isLessThanOrEqualTo(0);
    tab.find("[role=option]").first().tap();
    assertThat(tab.box()).hasValue("element:dysprosium");
    tab.find("#help-link").tap();
    assertThat(tab.find("dialog")).isVisible();
    assertThat(wider(tab)).isLessThanOrEqualTo(0);
  }

  /** Returns by how much the page is wider than the screen. */
  private static int wider(Tab tab) {
    return (int)
        tab.page()
            .evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  @Test
  void inTheDarkThePageIsDark() {
    Tab tab = open(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    tab.go(address() + "/?q=dysprosium");
    assertThat(brightness(tab, "backgroundColor")).isLessThan(60);
    assertThat(brightness(tab, "color")).isGreaterThan(180);
    Tab bright = open("/?q=dysprosium");
    assertThat(brightness(bright, "backgroundColor")).isGreaterThan(230);
    assertThat(brightness(bright, "color")).isLessThan(80);
  }

  /** Returns the mean of red, green and blue. */
  private static double brightness(Tab tab, String property) {
    String colour =
        (String) tab.find("body").evaluate("(b, p) => getComputedStyle(b)[p]", property);
    return java.util.Arrays.stream(colour.replaceAll("[^0-9,]", "").split(","))
        .limit(3)
        .mapToInt(Integer::parseInt)
        .average()
        .orElseThrow();
  }

  @Test
  void onPaperItSaysWhatWasSearchedForAndShowsNothingToPress() {
    Tab tab = open("/?q=dysprosium");
    // Playwright's own name for it is not written right where a small I has no dot.
    JsonObject media = new JsonObject();
    media.addProperty("media", "print");
    tab.page().context().newCDPSession(tab.page()).send("Emulation.setEmulatedMedia", media);
    assertThat(tab.find("h1")).containsText("dysprosium");
    assertThat(tab.find("h1").boundingBox().height).isGreaterThan(15);
    assertThat(tab.find("#hits > .hit").first()).isVisible();
    for (String pressed : List.of("#search", "#tools", "#facets", "#pages", "#span", ".more")) {
      assertThat(tab.find(pressed).first()).isHidden();
    }
  }

  @Test
  void besideAndBelowThePageItIsAsDarkAsThePage() {
    Tab tab = open(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    tab.go(address() + "/help");
    String below = (String) tab.find("html").evaluate("h => getComputedStyle(h).backgroundColor");
    assertThat(tab.find("body")).hasCSS("background-color", below);
  }

  @Test
  void withoutScriptsSearchesAreMadeByForms() throws Exception {
    Tab tab = open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    tab.go(address() + "/?regions=china");
    tab.box().fill("dysprosium");
    tab.find("#search button").click();
    assertThat(tab.find("#hits > .hit")).hasCount(found("q=dysprosium&regions=china").size());
    assertThat(tab.status()).containsText(total("q=dysprosium&regions=china") + " posts");
    tab.find("#facet-regions a.value[data-value=australia]").click();
    assertThat(tab.status()).containsText(total("q=dysprosium&regions=china,australia") + " posts");
    tab.find("#span [name=after]").fill("2025-01-01");
    tab.find("#span button").click();
    assertThat(tab.status())
        .containsText(total("q=dysprosium&regions=china,australia&after=2025-01-01") + " posts");
    assertThat(tab.find("#suggestions")).hasCount(0);
  }

  @Test
  void withoutScriptsWhatIsFoldedUpIsALink() {
    Tab tab = open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    tab.go(address() + "/?q=dysprosium");
    Locator related = tab.find(".hit details[data-part='#related']").first();
    related.locator("summary").click();
    related.locator(".body a").click();
    assertThat(tab.find("#related li")).not().hasCount(0);
  }

  @Test
  void thePageIsLight() {
    Tab tab = open(new Browser.NewContextOptions()).go(address() + "/?q=dysprosium");
    tab.page().waitForFunction("document.querySelector('#suggestions') !== null");
    int bytes =
        (int)
            tab.page()
                .evaluate(
                    """
                    [...performance.getEntriesByType("navigation"),
                     ...performance.getEntriesByType("resource")]
                        .reduce((sum, entry) => sum + entry.transferSize, 0)
                    """);
    assertThat(bytes).isBetween(10_000, MOST_BYTES);
  }

  @Test
  void whatWasLoadedOnceIsNotLoadedAgain() {
    Tab tab = open(new Browser.NewContextOptions()).go(address() + "/?q=dysprosium");
    tab.page().waitForFunction("document.querySelector('#suggestions') !== null");
    tab.go(address() + "/?q=terbium");
    tab.page().waitForFunction("document.querySelector('#suggestions') !== null");
    assertThat(
            tab.page()
                .evaluate(
                    """
                    performance.getEntriesByType("resource")
                        .filter(entry => entry.transferSize > 0).map(entry => entry.name)
                    """))
        .isEqualTo(List.of());
  }
}
