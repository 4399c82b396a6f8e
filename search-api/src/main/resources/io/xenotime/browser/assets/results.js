// @ts-check
import { isSearch, same } from "./address.js";
import { adopt, page as pageOf } from "./adopt.js";
import { ask, isCancelled, words } from "./failure.js";
import { note, restore } from "./standing.js";

/** A word that is half typed mostly finds nothing, and the rest of it is on its way. */
const NOTHING_WAIT_MS = 700;

/**
 * @typedef {object} Way
 * @property {"draft" | "step" | "none"} remember a draft is one step together with the drafts after it
 * @property {boolean} [typed] whether it came from the box, which then stays as it is
 * @property {"top" | number} [scroll] where to; else everything stays where it is
 */

/**
 * Shows answers in place of each other. Of several under way, only the one asked for last is shown,
 * and until it is there the one before stays.
 */
export class Results {
  /** @type {AbortController | undefined} */
  #under;
  /** @type {URL} */
  #shown;
  /** @type {URL | undefined} */
  #coming;
  #drafting = false;

  /** @param {import("./search.js").Search} search */
  constructor(search) {
    this.search = search;
    this.#shown = this.#self() ?? search.memory.now() ?? search.base;
    search.stopped.addEventListener("abort", () => this.#under?.abort());
  }

  /** Returns the address of what is on the screen. */
  get shown() {
    return this.#shown;
  }

  /**
   * Asks for an answer and shows it.
   *
   * @param {URL} address
   * @param {Way} way
   */
  async show(address, way) {
    if (same(address, this.#coming ?? this.#shown) && way.typed) {
      this.#remember(address, way);
      return;
    }
    this.#under?.abort();
    const under = new AbortController();
    this.#under = under;
    this.#coming = address;
    this.search.page.setAttribute("aria-busy", "true");
    this.#remember(address, way);
    try {
      const response = await ask(this.search.asked(address), under.signal);
      const next = await pageOf(response);
      if (way.remember === "draft" && next.querySelector("#nothing")) {
        await new Promise((resolve) => setTimeout(resolve, NOTHING_WAIT_MS));
      }
      if (!under.signal.aborted) {
        this.#swap(next, way);
        this.#shown = address;
        this.#done();
        this.search.notice.hide();
      }
    } catch (failure) {
      if (!under.signal.aborted && !isCancelled(failure)) {
        this.#done();
        this.search.notice.show(words(failure), () => this.show(address, { ...way, remember: "none" }));
      }
    }
  }

  #done() {
    this.#coming = undefined;
    this.search.page.removeAttribute("aria-busy");
  }

  /**
   * What is typed is one step for the button "back", however many letters it has.
   *
   * @param {URL} address
   * @param {Way} way
   */
  #remember(address, { remember }) {
    if (remember === "none") {
      this.#drafting = false;
      return;
    }
    const now = this.search.memory.now();
    const { asked } = this.search;
    const again = now !== undefined && same(asked(now), asked(address));
    this.search.memory.keep(address, this.#drafting || again ? "same" : "new");
    this.#drafting = remember === "draft" && (this.#drafting || !again);
  }

  /**
   * @param {Document} next
   * @param {Way} way
   */
  #swap(next, way) {
    const { root, page, base } = this.search;
    const fresh = next.querySelector("#page");
    if (fresh === null) {
      throw new TypeError("the answer has no #page");
    }
    const standing = note(page);
    const adopted = adopt(fresh, base);
    this.search.trim(adopted);
    page.replaceChildren(...adopted.childNodes);
    page.className = adopted.className;
    page.setAttribute("data-self", adopted.getAttribute("data-self") ?? "");
    this.#swapForm(next, way);
    if (root === document && next.title) {
      document.title = next.title;
    }
    this.search.arrange();
    restore(page, standing);
    this.#scroll(way);
    this.search.voice.say("results", page.querySelector("#status, #problem")?.textContent?.trim() ?? "");
  }

  /**
   * @param {Document} next
   * @param {Way} way
   */
  #swapForm(next, way) {
    const { form, box, base } = this.search;
    const kept = next.querySelector("#search #kept");
    if (kept) {
      form.querySelector("#kept")?.replaceChildren(...adopt(kept, base).childNodes);
    }
    const asked = next.querySelector("#search #q");
    if (!way.typed && asked instanceof HTMLInputElement) {
      box.value = asked.value;
    }
  }

  /** @param {Way} way */
  #scroll({ scroll }) {
    if (scroll === "top") {
      this.search.page.scrollIntoView({ block: "start", behavior: "instant" });
    } else if (scroll !== undefined) {
      scrollTo({ top: scroll, behavior: "instant" });
    }
  }

  #self() {
    const self = this.search.page.getAttribute("data-self");
    const address = self ? new URL(self, this.search.base) : undefined;
    return address && isSearch(address, this.search.base) ? address : undefined;
  }
}
