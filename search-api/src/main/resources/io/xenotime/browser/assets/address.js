// @ts-check
// Addresses of searches. Each state of a search is one, with the parameters of the HTTP API.

/**
 * Returns the address that a form asks for, without what was left empty.
 *
 * @param {HTMLFormElement} form
 * @param {URL} base
 */
export function ofForm(form, base) {
  const address = new URL(form.getAttribute("action") ?? "", base);
  address.search = "";
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") {
      address.searchParams.append(name, value);
    }
  }
  return fromStart(address);
}

/**
 * Returns the search from its first page on.
 *
 * @param {URL} address
 */
export function fromStart(address) {
  const first = new URL(address);
  first.searchParams.delete("page");
  first.searchParams.delete("cursor");
  return first;
}

/** What says which part of an answer is shown, and how. */
const SHOWING = ["page", "per_page", "cursor", "sort", "facets", "timeline", "limit"];

/**
 * Returns another address on the server that asks for something about the posts of a search.
 *
 * @param {string} path
 * @param {URL} search
 * @param {URL} base
 */
export function about(path, search, base) {
  const address = new URL(path, base);
  address.search = search.search;
  for (const name of SHOWING) {
    address.searchParams.delete(name);
  }
  return address;
}

/**
 * Returns whether the address is one of a search on this server.
 *
 * @param {URL} address
 * @param {URL} base
 */
export function isSearch(address, base) {
  return address.origin === base.origin && address.pathname === base.pathname;
}

/**
 * Returns what a list in an address holds, be it written with commas or repeated.
 *
 * @param {URL} address
 * @param {string} parameter
 */
export function values(address, parameter) {
  return address.searchParams
    .getAll(parameter)
    .flatMap((list) => list.split(","))
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

/**
 * Returns the search with a value chosen, or no longer chosen.
 *
 * @param {URL} address
 * @param {string} parameter
 * @param {string} value
 * @param {boolean} chosen
 */
export function choosing(address, parameter, value, chosen) {
  const others = values(address, parameter).filter((other) => other !== value);
  const list = chosen ? [...others, value] : others;
  const changed = fromStart(address);
  changed.searchParams.delete(parameter);
  if (list.length > 0) {
    changed.searchParams.set(parameter, list.join(","));
  }
  return changed;
}

/**
 * Returns whether both ask for the same.
 *
 * @param {URL} one
 * @param {URL} other
 */
export function same(one, other) {
  return one.origin === other.origin && one.pathname === other.pathname && sorted(one) === sorted(other);
}

/** @param {URL} address */
function sorted(address) {
  const parameters = new URLSearchParams(address.search);
  parameters.sort();
  return parameters.toString();
}
