package io.xenotime.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Suggestions for what is typed, chosen with keys and with a pointer. */
class SuggestionsIT extends PageCase {

  private static final String ACTIVE = "aria-activedescendant";

  private Tab suggested(String typed) {
    Tab tab = open("/").type(typed);
    assertThat(tab.find("#suggestions")).isVisible();
    return tab;
  }

  @Test
  void suggestionsComeInGroupsThatHaveNames() {
    Tab tab = suggested("dyspro");
    assertThat(tab.box()).hasAttribute("role", "combobox");
    assertThat(tab.box()).hasAttribute("aria-expanded", "true");
    assertThat(tab.box()).hasAttribute("aria-controls", "suggestions");
    assertThat(tab.find("#suggestions")).hasAttribute("role", "listbox");
    assertThat(groups(tab, "Elements").locator("[role=option]").first())
        .hasText("dysprosium88 posts");
    assertThat(groups(tab, "Titles").locator("mark").first()).hasText("Dyspro");
    assertThat(tab.find(".unseen[role=status]")).containsText("suggestions");
  }

  private static Locator groups(Tab tab, String name) {
    return tab.find("#suggestions [role=group]")
        .filter(new Locator.FilterOptions().setHas(tab.page().getByText(name)));
  }

  @Test
  void arrowsGoAroundAndEnterChooses() throws Exception {
    Tab tab = suggested("dyspro");
    int all = tab.find("[role=option]").count();
    tab.press("ArrowDown");
    assertThat(tab.box()).hasAttribute(ACTIVE, "suggestion-0");
    tab.press("ArrowUp");
    assertThat(tab.box()).not().hasAttribute(ACTIVE, java.util.regex.Pattern.compile(".*"));
    tab.press("ArrowUp");
    assertThat(tab.box()).hasAttribute(ACTIVE, "suggestion-" + (all - 1));
    tab.press("ArrowDown").press("ArrowDown");
    assertThat(tab.find("[role=option][aria-selected=true]")).hasText("dysprosium88 posts");
    assertThat(tab.box()).isFocused();
    tab.press("Enter").shows(found("q=element:dysprosium"));
    assertThat(tab.box()).hasValue("element:dysprosium");
    assertThat(tab.box()).hasAttribute("aria-expanded", "false");
    tab.at(address() + "/?q=element%3Adysprosium");
    tab.page().goBack();
    tab.shows(found(""));
  }

  @Test
  void escapeClosesTheListAndKeepsTheText() {
    Tab tab = suggested("dyspro").press("ArrowDown").press("Escape");
    assertThat(tab.find("#suggestions")).isHidden();
    assertThat(tab.box()).hasValue("dyspro");
    tab.press("ArrowDown");
    assertThat(tab.find("#suggestions")).isVisible();
    tab.press("Tab");
    assertThat(tab.find("#suggestions")).isHidden();
    assertThat(tab.box()).not().isFocused();
  }

  @Test
  void homeAndEndMoveInTheText() {
    Tab tab = suggested("dyspro").press("ArrowDown").press("Home");
    assertThat(tab.box()).not().hasAttribute(ACTIVE, java.util.regex.Pattern.compile(".*"));
    assertThat(tab.box().evaluate("box => box.selectionStart")).isEqualTo(0);
    tab.press("End");
    assertThat(tab.box().evaluate("box => box.selectionStart")).isEqualTo("dyspro".length());
  }

  @Test
  void enterWithoutAChoiceSearchesForWhatWasTyped() throws Exception {
    Tab tab = suggested("lynas").press("Enter").shows(found("q=lynas"));
    assertThat(tab.find("#suggestions")).isHidden();
    tab.at(address() + "/?q=lynas");
  }

  @Test
  void aClickChooses() throws Exception {
    Tab tab = suggested("dyspro");
    tab.find("[role=option]").first().click();
    tab.shows(found("q=element:dysprosium"));
    assertThat(tab.box()).isFocused();
    assertThat(tab.find("#suggestions")).isHidden();
  }

  @Test
  void suggestionsCountWhatIsLeftByTheFilters() throws Exception {
    Tab tab = open("/?regions=malaysia&after=2025-04&sort=newest").type("dyspro");
    long left = total("q=element:dysprosium&regions=malaysia&after=2025-04");
    assertThat(tab.find("[role=option]").first()).hasText("dysprosium" + left + " posts");
    tab.press("ArrowDown")
        .press("Enter")
        .shows(found("q=element:dysprosium&regions=malaysia&after=2025-04&sort=newest"));
    assertThat(tab.status()).containsText(left + " posts");
  }

  @Test
  void aNameThatWasTypedIsShownBesideTheUsualOne() {
    Tab tab = suggested("LYC");
    assertThat(tab.find("[role=option]").first().locator(".alias")).hasText("LYC");
  }
}
