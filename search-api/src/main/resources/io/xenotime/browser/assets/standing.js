// @ts-check
// What a reader has set up on the page: where the focus is, what is unfolded, what is scrolled.
// It is noted before the page changes, and set up again after.

/**
 * @typedef {object} Standing
 * @property {Map<string, boolean>} unfolded by name
 * @property {Map<string, Element | null>} bodies that were loaded, by the same names
 * @property {Map<string, number>} scrolled lists of the page
 * @property {string | undefined} focused name of the element within the page, when it is there
 */

/**
 * @param {Element} page
 * @returns {Standing}
 */
export function note(page) {
  const root = /** @type {Document | ShadowRoot} */ (page.getRootNode());
  const active = root.activeElement;
  const folds = [...page.querySelectorAll("details")];
  return {
    unfolded: new Map(folds.map((fold) => [nameOf(fold), fold.open])),
    bodies: new Map(folds.map((fold) => [nameOf(fold), fold.querySelector(":scope > .body[data-loaded]")])),
    scrolled: new Map([...page.querySelectorAll("[id]")]
      .filter((part) => part.scrollTop > 0)
      .map((part) => [part.id, part.scrollTop])),
    focused: active && page.contains(active) && active !== page ? nameOf(active) : undefined,
  };
}

/**
 * @param {HTMLElement} page
 * @param {Standing} standing
 */
export function restore(page, standing) {
  for (const fold of page.querySelectorAll("details")) {
    restoreFold(fold, standing);
  }
  for (const [id, top] of standing.scrolled) {
    const part = page.querySelector(`#${CSS.escape(id)}`);
    part?.scrollTo({ top, behavior: "instant" });
  }
  if (standing.focused !== undefined) {
    focus(page, standing.focused);
  }
}

/**
 * @param {HTMLDetailsElement} fold
 * @param {Standing} standing
 */
function restoreFold(fold, { unfolded, bodies }) {
  const name = nameOf(fold);
  const body = bodies.get(name);
  if (body && fold.dataset.src && body.getAttribute("data-loaded") === fold.dataset.src) {
    fold.querySelector(":scope > .body")?.replaceWith(body);
  }
  fold.open = unfolded.get(name) ?? fold.open;
}

/**
 * @param {HTMLElement} page
 * @param {string} name
 */
function focus(page, name) {
  const same = [...page.querySelectorAll("a[href], button, input, select, summary, [tabindex]")]
    .find((candidate) => nameOf(candidate) === name);
  if (same instanceof HTMLElement || same instanceof SVGElement) {
    same.focus({ preventScroll: true });
  }
  if (!page.contains(/** @type {Document} */ (page.getRootNode()).activeElement)) {
    // What had the focus is gone. Without this the next Tab would begin at the top of the page.
    page.tabIndex = -1;
    page.focus({ preventScroll: true });
  }
}

/**
 * Returns what an element is called in any answer: by its place below something with an id, and by
 * what it says, its counts aside.
 *
 * @param {Element} part
 */
function nameOf(part) {
  if (part.id) {
    return `#${part.id}`;
  }
  const owner = part.closest("[id]");
  const says = part.localName === "details" ? part.getAttribute("data-part") : label(part);
  return `#${owner?.id} ${part.localName}.${part.classList[0] ?? ""} ${says}`;
}

/** @param {Element} part */
function label(part) {
  const named = part.getAttribute("aria-label");
  if (named) {
    return named;
  }
  const copy = /** @type {Element} */ (part.cloneNode(true));
  copy.querySelectorAll(".count").forEach((count) => count.remove());
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}
