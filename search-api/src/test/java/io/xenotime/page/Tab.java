package io.xenotime.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A page in a browser, and what the browser complained of on it. */
final class Tab implements AutoCloseable {

  private static final String NOT_LOADED = "Failed to load resource";

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private boolean mayFailToLoad;

  Tab(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    // Breaches of the page's security policy are errors of the console, too.
    page.onConsoleMessage(this::said);
    page.onPageError(error -> complaints.add("uncaught: " + error));
    page.onDialog(this::asked);
  }

  BrowserContext context() {
    return context;
  }

  Page page() {
    return page;
  }

  /** Has the browser say nothing of what it cannot load, where that is what is tested. */
  Tab mayFailToLoad() {
    mayFailToLoad = true;
    return this;
  }

  Tab go(String address) {
    page.navigate(address);
    return this;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  Locator box() {
    return find("#q");
  }

  Locator status() {
    return find("#status");
  }

  /** Waits until these posts are shown, in this order, and nothing else is on its way. */
  Tab shows(List<String> ids) {
    page.waitForFunction(
        """
        ids => {
          const search = document.querySelector("xenotime-search")?.shadowRoot ?? document;
          const shown = [...search.querySelectorAll("#hits > .hit")].map(hit => hit.dataset.id);
          return !search.querySelector("#page").hasAttribute("aria-busy")
              && JSON.stringify(shown) === JSON.stringify(ids);
        }
        """,
        ids);
    return this;
  }

  /** Types as a person does, letter by letter. */
  Tab type(String text) {
    box().pressSequentially(text);
    return this;
  }

  Tab press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Tab at(String address) {
    assertThat(page).hasURL(address);
    return this;
  }

  /** Returns what the browser complained of. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private void said(ConsoleMessage message) {
    boolean bad = message.type().equals("error") || message.type().equals("warning");
    if (bad && !(mayFailToLoad && message.text().startsWith(NOT_LOADED))) {
      complaints.add(message.type() + ": " + message.text() + " at " + message.location());
    }
  }

  private void asked(Dialog dialog) {
    complaints.add("dialog: " + dialog.message());
    dialog.dismiss();
  }

  @Override
  public void close() {
    context.close();
  }
}
