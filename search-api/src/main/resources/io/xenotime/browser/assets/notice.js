// @ts-check
import { element } from "./text.js";

/**
 * A bar above the last answer that says why there is no newer one.
 */
export class Notice {
  /** @type {(() => void) | undefined} */
  #again;
  #words = element("p", {});
  #bar;

  /**
   * @param {Element} page
   * @param {AbortSignal} stopped
   */
  constructor(page, stopped) {
    const button = element("button", { type: "button", class: "again" }, "Try again");
    this.#bar = element("div", { id: "notice", role: "alert", hidden: "" }, this.#words, button);
    page.before(this.#bar);
    button.addEventListener("click", () => this.#again?.());
    // The browser knows when there is a network again; nobody should have to press a button then.
    addEventListener("online", () => this.#again?.(), { signal: stopped });
  }

  /**
   * @param {string} words
   * @param {() => void} again
   */
  show(words, again) {
    this.#again = again;
    this.#words.textContent = words;
    this.#bar.hidden = false;
  }

  hide() {
    this.#again = undefined;
    this.#bar.hidden = true;
  }
}
