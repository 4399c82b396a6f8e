package io.xenotime.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search as an element on a page of another origin. */
class EmbedIT extends PageCase {

  private static HostPage host;

  @BeforeAll
  static void serve() throws Exception {
    host = HostPage.of(address());
  }

  @AfterAll
  static void away() {
    if (host != null) {
      host.close();
    }
  }

  private Tab embedded(String attributes) {
    return visit(host.with(element(attributes)));
  }

  private static String element(String attributes) {
    return "<xenotime-search endpoint=\"" + address() + "\" " + attributes + "></xenotime-search>";
  }

  @Test
  void itSearchesWithinThePage() throws Exception {
    Tab tab = embedded("").shows(found(""));
    String before = tab.page().url();
    tab.type("dysprosium").shows(found("q=dysprosium"));
    assertThat(tab.find("#suggestions")).isVisible();
    tab.press("Escape");
    tab.find("#facet-regions a.value[data-value=china]").click();
    tab.shows(found("q=dysprosium&regions=china")).at(before);
    assertThat(tab.page()).hasTitle("News");
    Locator related = tab.find(".hit").first().locator("details[data-part='#related']");
    related.locator("summary").click();
    assertThat(related.locator(".body li")).not().hasCount(0);
    assertThat(tab.find(".hit .meta a").first())
        .hasAttribute("href", java.util.regex.Pattern.compile(address() + "/\\?.*"));
    tab.find("#help-link").click();
    assertThat(tab.find("dialog")).isVisible();
  }

  @Test
  void itLooksAsTheSiteWants() {
    Tab tab = visit(host.with("<div>" + element("q=\"lynas\"") + "</div>"));
    assertThat(tab.find("#hits > .hit")).not().hasCount(0);
    tab.find("xenotime-search")
        .evaluate("search => search.style.setProperty('--xenotime-accent', 'rgb(1, 2, 3)')");
    assertThat(tab.find("#search button")).hasCSS("background-color", "rgb(1, 2, 3)");
    // Styles of either do not reach the other.
    assertThat(tab.find("h1")).hasCSS("font-size", "32px");
  }

  @Test
  void itIsDarkWhereThePageIsDark() {
    Tab tab = open(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    tab.go(host.with(element("")));
    assertThat(tab.find("xenotime-search")).hasCSS("background-color", "rgb(255, 255, 255)");
    tab.page().evaluate("document.documentElement.style.colorScheme = 'light dark'");
    assertThat(tab.find("xenotime-search")).hasCSS("background-color", "rgb(22, 24, 28)");
  }

  @Test
  void aPresetHoldsAndIsNotShown() throws Exception {
    Tab tab = embedded("preset=\"regions=china\" q=\"dysprosium\"");
    tab.shows(found("q=dysprosium&regions=china"));
    assertThat(tab.find("#facet-regions")).hasCount(0);
    assertThat(tab.find(".chip")).hasCount(0);
    tab.box().fill("lynas");
    tab.shows(found("q=lynas&regions=china"));
    tab.find("#facet-element summary").click();
    tab.find("#facet-element a.value").first().click();
    assertThat(tab.find(".chip")).hasCount(1);
    tab.find(".chip").click();
    tab.shows(found("q=lynas&regions=china"));
  }

  @Test
  void facetsAreChosen() {
    Tab tab = embedded("facets=\"element, regions\"");
    assertThat(tab.find("#facet-element")).hasCount(1);
    assertThat(tab.find("#facet-regions")).hasCount(1);
    assertThat(tab.find("details.facet")).hasCount(2);
  }

  @Test
  void attributesThatChangeTakeEffect() throws Exception {
    Tab tab = embedded("q=\"dysprosium\"").shows(found("q=dysprosium"));
    tab.find("xenotime-search").evaluate("search => search.setAttribute('q', 'lynas')");
    tab.shows(found("q=lynas"));
    tab.find("xenotime-search").evaluate("search => search.setAttribute('preset', 'sort=oldest')");
    tab.shows(found("q=lynas&sort=oldest"));
    assertThat(tab.find("#search")).hasCount(1);
  }

  @Test
  void severalOnAPageDoNotDisturbEachOther() throws Exception {
    Tab tab = visit(host.with(element("id=one q=lynas") + element("id=two q=dysprosium")));
    tab.shows(found("q=lynas"));
    Locator other = tab.find("#two #hits > .hit");
    assertThat(other.first()).hasAttribute("data-id", found("q=dysprosium").getFirst());
    tab.find("#one #q").fill("terbium");
    tab.shows(found("q=terbium"));
    assertThat(tab.find("#two #q")).hasValue("dysprosium");
    assertThat(other.first()).hasAttribute("data-id", found("q=dysprosium").getFirst());
  }

  @Test
  void whatIsRememberedCanBeSharedAndGoneBackTo() throws Exception {
    Tab tab = embedded("remember=\"archive\" preset=\"sort=newest\"");
    tab.shows(found("sort=newest"));
    tab.type("dysprosium").press("Enter").shows(found("q=dysprosium&sort=newest"));
    tab.find("#facet-regions a.value[data-value=china]").click();
    tab.shows(found("q=dysprosium&regions=china&sort=newest"));
    String shared = tab.page().url();
    assertThat(shared).contains("#archive=").doesNotContain("sort");
    tab.page().goBack();
    tab.shows(found("q=dysprosium&sort=newest"));
    assertThat(tab.box()).hasValue("dysprosium");
    tab.page().goBack();
    tab.shows(found("sort=newest"));
    Tab other = visit("about:blank").go(shared);
    other.shows(found("q=dysprosium&regions=china&sort=newest"));
  }

  @Test
  void anEndpointThatIsAwayIsSaidSo() {
    Tab tab = visit(host.with(element("").replace(address(), "http://127.0.0.1:9")));
    assertThat(tab.find("xenotime-search [role=alert]")).containsText("cannot be reached");
    assertThat(tab.find("xenotime-search button")).hasText("Try again");
    tab.forgive();
  }

  @Test
  void anEndpointThatIsNoneIsSaidSo() {
    Tab tab =
        visit(host.with("<xenotime-search endpoint='javascript:alert(1)'></xenotime-search>"));
    assertThat(tab.find("xenotime-search [role=alert]")).containsText("must be an address");
    tab.find("xenotime-search")
        .evaluate("(search, endpoint) => search.setAttribute('endpoint', endpoint)", address());
    assertThat(tab.find("#hits > .hit")).not().hasCount(0);
  }

  @Test
  void itWorksWhenPutThereLaterAndStopsWhenTakenAway() throws Exception {
    Tab tab = visit(host.with(""));
    tab.page()
        .evaluate(
            """
            endpoint => {
              const search = document.createElement("xenotime-search");
              search.setAttribute("endpoint", endpoint);
              search.setAttribute("q", "lynas");
              document.body.append(search);
            }
            """,
            address());
    tab.shows(found("q=lynas"));
    tab.page()
        .evaluate(
            """
            () => {
              const search = document.querySelector("xenotime-search");
              search.remove();
              document.body.append(search);
            }
            """);
    tab.shows(found("q=lynas"));
    tab.box().fill("terbium");
    tab.shows(found("q=terbium"));
  }
}
