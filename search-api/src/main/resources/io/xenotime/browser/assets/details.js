// @ts-check
import { adopt, page as pageOf } from "./adopt.js";
import { ask } from "./failure.js";
import { element } from "./text.js";

/**
 * Loads what is folded up when it is unfolded: a story, related posts, an explanation.
 *
 * @param {import("./search.js").Search} search
 */
export function loadDetails({ root, base, stopped }) {
  // The event does not bubble, but it can be caught on its way down.
  root.addEventListener("toggle", (event) => {
    const fold = event.target;
    if (fold instanceof HTMLDetailsElement && fold.open && fold.dataset.src) {
      load(fold, base, stopped);
    }
  }, { signal: stopped, capture: true });
}

/**
 * @param {HTMLDetailsElement} fold
 * @param {URL} base
 * @param {AbortSignal} stopped
 */
async function load(fold, base, stopped) {
  const body = fold.querySelector(":scope > .body");
  const source = fold.dataset.src ?? "";
  if (!body || body.getAttribute("data-loaded") === source || body.hasAttribute("aria-busy")) {
    return;
  }
  body.setAttribute("aria-busy", "true");
  try {
    const page = await pageOf(await ask(new URL(source, base), stopped));
    const part = page.querySelector(fold.dataset.part ?? "#page");
    if (part === null) {
      throw new TypeError(`the answer has no ${fold.dataset.part}`);
    }
    body.replaceChildren(...adopt(part, base).childNodes);
    body.setAttribute("data-loaded", source);
  } catch {
    const again = element("button", { type: "button", class: "again" }, "Try again");
    again.addEventListener("click", () => load(fold, base, stopped));
    body.replaceChildren(element("p", { role: "alert" }, "This could not be loaded. ", again));
  } finally {
    body.removeAttribute("aria-busy");
  }
}
