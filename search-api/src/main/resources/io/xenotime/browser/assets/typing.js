// @ts-check
import { ofForm } from "./address.js";

/** About the time between two letters of a quick typist. */
const PAUSE_MS = 120;

/**
 * Shows results for what is typed, as it is typed.
 *
 * @param {import("./search.js").Search} search
 */
export function followTyping({ box, form, base, results, stopped }) {
  let timer = 0;
  const show = (/** @type {"draft" | "step"} */ remember) => {
    clearTimeout(timer);
    results.show(ofForm(form, base), { remember, typed: true });
  };
  box.addEventListener("input", (event) => {
    clearTimeout(timer);
    // Letters that are still being put together, as in Chinese, are no words yet.
    if (!(event instanceof InputEvent && event.isComposing)) {
      timer = setTimeout(() => show("draft"), PAUSE_MS);
    }
  }, { signal: stopped });
  box.addEventListener("compositionend", () => {
    timer = setTimeout(() => show("draft"), PAUSE_MS);
  }, { signal: stopped });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show("step");
  }, { signal: stopped });
}
