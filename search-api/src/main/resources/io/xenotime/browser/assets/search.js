// @ts-check
import { isSearch } from "./address.js";
import { loadDetails } from "./details.js";
import { searchFacets } from "./facet-search.js";
import { openHelp } from "./help.js";
import { followLinks } from "./links.js";
import { Notice } from "./notice.js";
import { Results } from "./results.js";
import { suggest } from "./suggestions.js";
import { dragSpans } from "./timeline.js";
import { followTyping } from "./typing.js";
import { Voice } from "./voice.js";

/**
 * What the parts of a search share.
 *
 * @typedef {object} Search
 * @property {Document | ShadowRoot} root
 * @property {URL} base address of the server
 * @property {HTMLFormElement} form
 * @property {HTMLInputElement} box
 * @property {HTMLElement} page
 * @property {import("./memory.js").Memory} memory
 * @property {Notice} notice
 * @property {Voice} voice
 * @property {Results} results
 * @property {AbortSignal} stopped when nobody looks any more
 * @property {(address: URL) => URL} asked what the server is asked for an address
 * @property {(page: Element) => void} trim takes out of an answer what is not to be shown
 * @property {() => void} arrange sets up what is new on the page
 *
 * @typedef {object} Place
 * @property {Document | ShadowRoot} root holds `#search` and `#page`
 * @property {URL} base
 * @property {import("./memory.js").Memory} memory
 * @property {AbortSignal} stopped
 * @property {(address: URL) => URL} [asked]
 * @property {(page: Element) => void} [trim]
 */

/**
 * Starts everything at a place.
 *
 * @param {Place} place
 * @returns {Search | undefined} nothing when there is no search
 */
export function start(place) {
  const { root, base, memory, stopped } = place;
  const form = root.querySelector("form#search");
  const box = root.querySelector("#q");
  const page = root.querySelector("#page");
  if (!(form instanceof HTMLFormElement && box instanceof HTMLInputElement && page instanceof HTMLElement)) {
    return undefined;
  }
  const search = /** @type {Search} */ ({
    root,
    base,
    form,
    box,
    page,
    memory,
    stopped,
    notice: new Notice(page, stopped),
    voice: new Voice(page),
    asked: place.asked ?? ((address) => address),
    trim: place.trim ?? (() => {}),
    arrange: () => searchFacets(search),
  });
  search.results = new Results(search);
  suggest(search);
  followTyping(search);
  dragSpans(search);
  loadDetails(search);
  openHelp(search);
  followLinks(search);
  search.arrange();
  memory.follow((address, scroll) => goBack(search, address, scroll), stopped);
  return search;
}

/**
 * @param {Search} search
 * @param {URL} address
 * @param {number} [scroll]
 */
function goBack({ base, results }, address, scroll) {
  if (isSearch(address, base)) {
    results.show(address, { remember: "none", scroll });
  } else {
    location.reload();
  }
}
