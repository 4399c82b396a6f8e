package io.xenotime.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader sees when the server, or the way to it, is not there. */
class FailuresIT extends PageCase {

  private static final String SEARCHES = "**/?*";

  @Test
  void withoutAConnectionTheLastAnswerStays() throws Exception {
    Tab tab = open(new Browser.NewContextOptions()).mayFailToLoad();
    tab.go(address() + "/?q=lynas");
    tab.page().context().setOffline(true);
    tab.box().fill("terbium");
    assertThat(tab.find("#notice")).containsText("There is no connection");
    tab.shows(found("q=lynas"));
    // With the connection back, nobody has to press a button.
    tab.page().context().setOffline(false);
    tab.shows(found("q=terbium"));
    assertThat(tab.find("#notice")).isHidden();
  }

  @Test
  void aBusyServerIsAskedAgainOnDemand() throws Exception {
    Tab tab = open("/?q=lynas").mayFailToLoad();
    tab.page()
        .route(
            SEARCHES,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(503)
                        .setContentType("text/html")
                        .setBody("busy")));
    tab.find("#facet-regions a.value").first().click();
    assertThat(tab.find("#notice")).containsText("busy or away");
    assertThat(tab.find("#page")).not().hasAttribute("aria-busy", "true");
    assertThat(tab.find("#hits > .hit")).hasCount(found("q=lynas").size());
    tab.page().unroute(SEARCHES);
    tab.find("#notice button").click();
    assertThat(tab.find("#notice")).isHidden();
    assertThat(tab.find(".chip")).hasCount(1);
  }

  @Test
  void anAnswerThatIsNoPageIsNotShown() throws Exception {
    Tab tab = open("/?q=lynas").mayFailToLoad();
    tab.page()
        .route(
            SEARCHES,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<script>alert(1)</script><h1>Please sign in</h1>")));
    tab.box().fill("terbium");
    assertThat(tab.find("#notice")).isVisible();
    tab.shows(found("q=lynas"));
  }

  @Test
  void whatCannotBeLoadedOnDemandSaysSo() {
    Tab tab = open("/?q=dysprosium").mayFailToLoad();
    tab.page().route("**/posts/*", Route::abort);
    Locator related = tab.find(".hit details[data-part='#related']").first();
    related.locator("summary").click();
    assertThat(related.locator(".body")).containsText("could not be loaded");
    tab.page().unroute("**/posts/*");
    related.locator("button").click();
    assertThat(related.locator("li")).not().hasCount(0);
  }

  @Test
  void suggestionsThatDoNotComeAreNotMissed() throws Exception {
    Tab tab = open("/").mayFailToLoad();
    tab.page().route("**/v1/suggest*", Route::abort);
    tab.type("dysprosium").shows(found("q=dysprosium"));
    assertThat(tab.find("#suggestions")).isHidden();
    assertThat(tab.find("#notice")).isHidden();
  }

  @Test
  void aListThatCannotBeSearchedSaysSo() {
    Tab tab = open("/?q=magnets").mayFailToLoad();
    tab.page().route("**/v1/facets/**", Route::abort);
    tab.find("#facet-regions-search").fill("uni");
    assertThat(tab.find("#facet-regions .found")).containsText("cannot be searched now");
    tab.find("#facet-regions-search").fill("");
    assertThat(tab.find("#facet-regions .found")).isHidden();
  }

  @Test
  void helpThatCannotBeLoadedIsAPage() {
    Tab tab = open("/").mayFailToLoad();
    tab.page()
        .route(
            "**/help",
            route -> {
              if (route.request().isNavigationRequest()) {
                route.resume();
              } else {
                route.abort();
              }
            });
    tab.find("#help-link").click();
    tab.at(address() + "/help");
  }

  @Test
  void whatIsWrongWithAnAddressIsShown() {
    Tab tab = open("/?q=lynas").mayFailToLoad();
    tab.go(address() + "/?q=lynas&sort=best");
    assertThat(tab.find("#problem")).containsText("sort must be one of");
    assertThat(tab.box()).hasValue("lynas");
    // From there, typing leads on.
    tab.box().fill("terbium");
    assertThat(tab.status()).containsText("posts");
    assertThat(tab.find("#problem")).hasCount(0);
    assertThat(List.of(tab.page().url())).containsExactly(address() + "/?q=terbium");
  }
}
