package io.xenotime.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results while a reader types, in a real browser. */
class TypingIT extends PageCase {

  @Test
  void resultsComeWhileTyping() throws Exception {
    Tab tab = open("/").type("dysprosium");
    tab.shows(found("q=dysprosium")).at(address() + "/?q=dysprosium");
    assertThat(tab.status()).containsText(total("q=dysprosium") + " posts");
    assertThat(tab.box()).isFocused();
    assertThat(tab.box()).hasValue("dysprosium");
  }

  @Test
  void theCaretStaysWhereItWas() throws Exception {
    Tab tab = open("/?q=dysprosium+china");
    tab.box().click();
    tab.press("Home");
    for (int letter = 0; letter < "dysprosium".length(); letter++) {
      tab.press("ArrowRight");
    }
    tab.type(" oxide").shows(found("q=dysprosium+oxide+china"));
    assertThat(tab.box().evaluate("box => box.selectionStart")).isEqualTo(16);
  }

  @Test
  void manyLettersAreOneStepBack() throws Exception {
    Tab tab = open("/").type("dysprosium").shows(found("q=dysprosium"));
    tab.press("Enter");
    assertThat(tab.find("#suggestions")).isHidden();
    tab.page().goBack();
    tab.shows(found("")).at(address() + "/");
    assertThat(tab.box()).hasValue("");
    tab.page().goForward();
    tab.shows(found("q=dysprosium")).at(address() + "/?q=dysprosium");
    assertThat(tab.box()).hasValue("dysprosium");
  }

  @Test
  void anAnswerThatComesLateIsNotShown() throws Exception {
    Tab tab = open("/");
    List<Route> held = new ArrayList<>();
    tab.context().route(address() + "/?q=terbium", held::add);
    tab.type("terbium");
    tab.page().waitForCondition(() -> !held.isEmpty());
    tab.box().fill("lynas");
    tab.shows(found("q=lynas"));
    held.forEach(TypingIT::resumeIfWanted);
    tab.find("a.value").first().waitFor();
    tab.shows(found("q=lynas")).at(address() + "/?q=lynas");
  }

  /** The browser has taken the request back, which it may find out before or after. */
  private static void resumeIfWanted(Route route) {
    try {
      route.resume();
    } catch (com.microsoft.playwright.PlaywrightException cancelled) {
      assertThat(cancelled).hasMessageContaining("");
    }
  }

  @Test
  void theAnswerBeforeStaysUntilTheNextIsThere() throws Exception {
    Tab tab = open("/?q=lynas");
    List<Route> held = new ArrayList<>();
    tab.context().route(address() + "/?q=terbium", held::add);
    tab.box().fill("terbium");
    tab.page().waitForCondition(() -> !held.isEmpty());
    assertThat(tab.find("#page")).hasAttribute("aria-busy", "true");
    assertThat(tab.find("#hits > .hit")).hasCount(found("q=lynas").size());
    held.getFirst().resume();
    tab.shows(found("q=terbium"));
  }

  @Test
  void aWordThatIsHalfTypedDoesNotClearTheScreen() throws Exception {
    Tab tab = open("/?q=lynas").mayFailToLoad();
    tab.page()
        .evaluate(
            """
            () => {
              window.blank = false;
              new MutationObserver(() => {
                window.blank ||= document.querySelector("#nothing") !== null;
              }).observe(document.querySelector("#page"), {childList: true, subtree: true});
            }
            """);
    tab.box().fill("");
    tab.type("dysprosium").shows(found("q=dysprosium"));
    assertThat(tab.page().evaluate("window.blank")).isEqualTo(false);
  }

  @Test
  void filtersStayWhileTyping() throws Exception {
    Tab tab = open("/?regions=malaysia&page=2");
    tab.type("lynas").shows(found("q=lynas&regions=malaysia"));
    assertThat(tab.find(".chip")).hasCount(1);
    assertThat(tab.page().url()).contains("regions=malaysia").doesNotContain("page=");
  }

  @Test
  void aSlashLeadsToTheBox() {
    Tab tab = open("/?q=lynas");
    tab.find("body").press("/");
    assertThat(tab.box()).isFocused();
    assertThat(tab.box()).hasValue("lynas");
    tab.press("End").type("/");
    assertThat(tab.box()).hasValue("lynas/");
  }
}
