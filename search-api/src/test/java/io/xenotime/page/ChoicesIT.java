package io.xenotime.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Facets, the timeline, what is unfolded, and the way back. */
class ChoicesIT extends PageCase {

  private static Locator value(Tab tab, String facet, String slug) {
    return tab.find("#facet-" + facet + " a.value[data-value=\"" + slug + "\"]");
  }

  @Test
  void aValueIsChosenAndTakenBackInPlace() throws Exception {
    Tab tab = open("/?q=dysprosium");
    tab.page().evaluate("window.stayed = true");
    value(tab, "regions", "china").click();
    tab.shows(found("q=dysprosium&regions=china")).at(address() + "/?q=dysprosium&regions=china");
    assertThat(value(tab, "regions", "china")).hasAttribute("aria-current", "true");
    assertThat(value(tab, "regions", "china")).isFocused();
    value(tab, "regions", "australia").click();
    tab.shows(found("q=dysprosium&regions=china,australia"));
    tab.find(".chip[data-value=china]").click();
    tab.shows(found("q=dysprosium&regions=australia"));
    assertThat(tab.page().evaluate("window.stayed")).isEqualTo(true);
  }

  @Test
  void aLongListIsSearched() throws Exception {
    Tab tab = open("/?q=magnets");
    tab.find("#facet-regions-search").fill("uni");
    Locator found = tab.find("#facet-regions .found a.value");
    assertThat(found.locator(".label"))
        .hasText(new String[] {"United States", "European Union", "United Kingdom"});
    found.nth(2).click();
    tab.shows(found("q=magnets&regions=united-kingdom"));
    assertThat(value(tab, "regions", "united-kingdom")).hasAttribute("aria-current", "true");
  }

  @Test
  void whatIsUnfoldedStaysUnfolded() throws Exception {
    Tab tab = open("/?q=dysprosium");
    Locator company = tab.find("#facet-company");
    boolean open = (boolean) company.evaluate("fold => fold.open");
    company.locator("summary").click();
    tab.find("#tools a").filter(named("Newest")).click();
    tab.shows(found("q=dysprosium&sort=newest"));
    assertThat(company.evaluate("fold => fold.open")).isEqualTo(!open);
  }

  private static Locator.FilterOptions named(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  @Test
  void aSpanIsChosenByDragging() throws Exception {
    Tab tab = open("/");
    String unit = tab.find("svg.bars").getAttribute("data-unit");
    Locator buckets = tab.find("svg.bars a.bucket");
    int first = buckets.count() / 2;
    int last = first + 3;
    drag(tab.page(), buckets.nth(last), buckets.nth(first));
    tab.page().mouse().up();
    // The bars of the answer are others; what was dragged over is in the address.
    tab.page().waitForURL(url -> url.contains("after=") && url.contains("before="));
    String query = tab.page().url().substring(tab.page().url().indexOf('?') + 1);
    tab.shows(found(query));
    assertThat(unit).isNotBlank();
    assertThat(tab.find(".chip")).not().hasCount(0);
    tab.page().goBack();
    tab.shows(found(""));
  }

  @Test
  void aFingerDragsToo() throws Exception {
    Tab tab = open(phone().setIsMobile(true)).go(address() + "/");
    BoundingBox bars = tab.find("svg.bars").boundingBox();
    CDPSession fingers = tab.page().context().newCDPSession(tab.page());
    touch(fingers, "touchStart", bars.x + 100, bars.y + 20);
    for (int x = 110; x <= 200; x += 10) {
      touch(fingers, "touchMove", bars.x + x, bars.y + 20);
    }
    assertThat(tab.find("a.bucket.chosen")).not().hasCount(0);
    fingers.send("Input.dispatchTouchEvent", touch("touchEnd", new JsonArray()));
    tab.page().waitForURL(url -> url.contains("after=") && url.contains("before="));
    tab.shows(found(tab.page().url().substring(tab.page().url().indexOf('?') + 1)));
  }

  private static void touch(CDPSession fingers, String type, double x, double y) {
    JsonObject point = new JsonObject();
    point.addProperty("x", x);
    point.addProperty("y", y);
    JsonArray points = new JsonArray();
    points.add(point);
    fingers.send("Input.dispatchTouchEvent", touch(type, points));
  }

  private static JsonObject touch(String type, JsonArray points) {
    JsonObject touch = new JsonObject();
    touch.addProperty("type", type);
    touch.add("touchPoints", points);
    return touch;
  }

  @Test
  void draggingIsGivenUpWithEscape() throws Exception {
    Tab tab = open("/");
    Locator buckets = tab.find("svg.bars a.bucket");
    drag(tab.page(), buckets.nth(2), buckets.nth(5));
    assertThat(tab.find("a.bucket.chosen")).hasCount(4);
    tab.press("Escape");
    assertThat(tab.find("a.bucket.chosen")).hasCount(0);
    tab.page().mouse().up();
    tab.shows(found("")).at(address() + "/");
  }

  /** Drags from the middle of one bar to the middle of the other, and does not let go. */
  private static void drag(Page page, Locator from, Locator to) {
    BoundingBox start = from.boundingBox();
    BoundingBox end = to.boundingBox();
    page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
    page.mouse().down();
    page.mouse()
        .move(
            end.x + end.width / 2,
            end.y + end.height / 2,
            new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
  }

  @Test
  void aBarIsALink() throws Exception {
    Tab tab = open("/");
    Locator bucket = tab.find("svg.bars a.bucket").last();
    String href = bucket.getAttribute("href");
    bucket.click();
    tab.shows(found(href.substring(href.indexOf('?') + 1)));
  }

  @Test
  void whatIsFoldedUpIsLoadedOnDemand() throws Exception {
    Tab tab = open("/?q=dysprosium");
    Locator related = tab.find(".hit").first().locator("details[data-part='#related']");
    related.locator("summary").click();
    assertThat(related.locator(".body li")).not().hasCount(0);
    Locator why = tab.find(".hit").first().locator("details[data-part^='#why']");
    why.locator("summary").click();
    assertThat(why.locator(".body")).containsText("dysprosium");
    // What a reader has unfolded and waited for is not folded up or loaded again.
    tab.find("#tools a").filter(named("25")).click();
    tab.shows(found("q=dysprosium&per_page=25"));
    assertThat(related.locator(".body li")).not().hasCount(0);
  }

  @Test
  void helpOpensOverThePageAndItsExamplesSearch() {
    Tab tab = open("/?q=lynas");
    tab.find("#help-link").click();
    assertThat(tab.find("dialog")).isVisible();
    tab.press("Escape");
    assertThat(tab.find("dialog")).isHidden();
    assertThat(tab.find("#help-link")).isFocused();
    tab.find("#help-link").click();
    Locator example = tab.find("dialog dt a").first();
    String text = example.textContent();
    example.click();
    assertThat(tab.find("dialog")).isHidden();
    assertThat(tab.box()).hasValue(text);
  }

  @Test
  void pagesTurnAndTheWayBackLeadsThroughAllOfThem() throws Exception {
    Tab tab = open("/?q=magnets");
    tab.find("#pages a[rel=next]").click();
    tab.shows(found("q=magnets&page=2"));
    assertThat(
            tab.page()
                .evaluate("document.querySelector('#page').getBoundingClientRect().top < 200"))
        .isEqualTo(true);
    tab.find("#tools a").filter(named("Oldest")).click();
    tab.shows(found("q=magnets&sort=oldest"));
    tab.page().goBack();
    tab.shows(found("q=magnets&page=2"));
    tab.page().goBack();
    tab.shows(found("q=magnets"));
    tab.page().goForward();
    tab.page().reload();
    tab.shows(found("q=magnets&page=2"));
  }

  @Test
  void anAddressShowsTheSameElsewhere() throws Exception {
    String query = "q=dysprosium&regions=china&after=2025-01-01&sort=newest&per_page=25";
    Tab tab = open("/?" + query).shows(found(query));
    assertThat(tab.box()).hasValue("dysprosium");
    assertThat(tab.find("#tools [aria-current]").filter(named("Newest"))).hasCount(1);
    assertThat(value(tab, "regions", "china")).hasAttribute("aria-current", "true");
  }

  @Test
  void anotherTabIsTheBrowsersBusiness() throws Exception {
    Tab tab = open("/?q=dysprosium");
    Page other =
        tab.page()
            .context()
            .waitForPage(() ->
                value(tab, "regions", "china")
                    .click(
                        new Locator.ClickOptions()
                            .setModifiers(List.of(KeyboardModifier.CONTROL))));
    other.waitForURL(address() + "/?q=dysprosium&regions=china");
    tab.shows(found("q=dysprosium")).at(address() + "/?q=dysprosium");
  }
}
