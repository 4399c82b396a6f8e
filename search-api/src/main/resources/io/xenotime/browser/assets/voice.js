// @ts-check
import { element } from "./text.js";

/** Longer than between two letters, so that a screen reader is not interrupted by each. */
const PAUSE_MS = 600;

/**
 * Tells those who do not see the screen what has changed on it, politely.
 */
export class Voice {
  /** @type {Map<string, string>} */
  #news = new Map();
  #timer = 0;
  #region = element("div", { class: "unseen", role: "status", "aria-live": "polite" });

  /** @param {Element} place to put the words behind */
  constructor(place) {
    place.after(this.#region);
  }

  /**
   * Says it after a while, unless there are newer words about the same.
   *
   * @param {string} about
   * @param {string} words
   */
  say(about, words) {
    this.#news.set(about, words);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#region.textContent = [...this.#news.values()].filter(Boolean).join(". ");
      this.#news.clear();
    }, PAUSE_MS);
  }
}
