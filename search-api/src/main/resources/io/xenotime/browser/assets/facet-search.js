// @ts-check
import { about, choosing, values } from "./address.js";
import { ask } from "./failure.js";
import { counted, decode, element } from "./text.js";

/**
 * A value of `/v1/facets/{parameter}`; its label is escaped for HTML.
 *
 * @typedef {object} Value
 * @property {string} value
 * @property {string} label
 * @property {number} count
 */

const PAUSE_MS = 120;

/**
 * Puts a box over each long facet, to search within its values.
 *
 * @param {import("./search.js").Search} search
 */
export function searchFacets(search) {
  for (const place of search.page.querySelectorAll("details.facet[data-parameter] .facet-find")) {
    const facet = /** @type {HTMLElement} */ (place.closest("details"));
    const list = facet.querySelector("ul.values");
    if (list && !place.hasChildNodes()) {
      addBox(search, facet, /** @type {HTMLElement} */ (list));
    }
  }
}

/**
 * @param {import("./search.js").Search} search
 * @param {HTMLElement} facet
 * @param {HTMLElement} list
 */
function addBox(search, facet, list) {
  const name = facet.querySelector("summary")?.textContent?.trim() ?? facet.dataset.parameter ?? "";
  const box = /** @type {HTMLInputElement} */ (element("input", {
    type: "search",
    id: `${facet.id}-search`,
    class: "facet-search",
    placeholder: "Search in this list",
    "aria-label": `Search in ${name}`,
    autocomplete: "off",
    spellcheck: "false",
  }));
  const found = element("ul", { class: "values found", hidden: "" });
  facet.querySelector(".facet-find")?.append(box);
  list.after(found);
  const show = (/** @type {boolean} */ searching) => {
    found.hidden = !searching;
    list.hidden = searching;
  };
  /** @type {AbortController | undefined} */
  let under;
  let timer = 0;
  const load = async () => {
    under = new AbortController();
    const { signal } = under;
    try {
      const answer = await (await ask(question(search, facet, box.value), signal)).json();
      if (!signal.aborted) {
        found.replaceChildren(...items(search, facet, answer.values));
        show(true);
        search.voice.say("values", counted(answer.values.length, "value"));
      }
    } catch {
      if (!signal.aborted) {
        found.replaceChildren(element("li", { class: "none" }, "The list cannot be searched now"));
        show(true);
      }
    }
  };
  box.addEventListener("input", () => {
    clearTimeout(timer);
    under?.abort();
    if (box.value.trim() === "") {
      show(false);
    } else {
      timer = setTimeout(load, PAUSE_MS);
    }
  });
}

/**
 * Returns where to ask for values, counted among what is on the screen.
 *
 * @param {import("./search.js").Search} search
 * @param {HTMLElement} facet
 * @param {string} typed
 */
function question(search, facet, typed) {
  const shown = search.asked(search.results.shown);
  const address = about(`v1/facets/${encodeURIComponent(facet.dataset.parameter ?? "")}`, shown, search.base);
  address.searchParams.set("search", shown.searchParams.get("q") ?? "");
  address.searchParams.set("q", typed);
  return address;
}

/**
 * @param {import("./search.js").Search} search
 * @param {HTMLElement} facet
 * @param {Value[]} list
 */
function items(search, facet, list) {
  if (list.length === 0) {
    return [element("li", { class: "none" }, "Nothing in this list begins like that")];
  }
  const { shown } = search.results;
  const parameter = facet.dataset.parameter ?? "";
  const chosen = new Set(values(shown, parameter));
  return list.map(({ value, label, count }) => {
    const isChosen = chosen.has(value);
    const link = element("a", {
      class: "value",
      "data-value": value,
      href: choosing(shown, parameter, value, !isChosen).href,
      ...(isChosen ? { "aria-current": "true" } : {}),
    }, element("span", { class: "label" }, decode(label)), " ",
    element("span", { class: "count" }, count.toLocaleString("en")));
    return element("li", {}, element("div", { class: "row" }, link));
  });
}
