// @ts-check
// Takes parts of pages that the server wrote into the document that is shown.

const NEVER = "script, style, iframe, object, embed, base, meta, link";

/**
 * Returns the page in an answer, or fails when it is none.
 *
 * @param {Response} response
 */
export async function page(response) {
  if (!response.headers.get("Content-Type")?.startsWith("text/html")) {
    throw new TypeError(`a page was expected, got ${response.headers.get("Content-Type")}`);
  }
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/**
 * Returns the element for this document, with nothing in it that could run, and with links that
 * lead to the server wherever they are shown. The server sends nothing that runs; should that ever
 * fail, a page of another site must not be the one that pays.
 *
 * @template {Element} T
 * @param {T} foreign
 * @param {URL} base
 * @returns {T}
 */
export function adopt(foreign, base) {
  for (const part of foreign.querySelectorAll(NEVER)) {
    part.remove();
  }
  for (const part of [foreign, ...foreign.querySelectorAll("*")]) {
    clean(part, base);
  }
  return document.adoptNode(foreign);
}

/**
 * @param {Element} part
 * @param {URL} base
 */
function clean(part, base) {
  for (const name of part.getAttributeNames()) {
    if (name.startsWith("on") || name === "style" || name === "srcdoc") {
      part.removeAttribute(name);
    } else if (name === "href" || name === "action" || name === "src" || name === "formaction") {
      part.setAttribute(name, absolute(part.getAttribute(name) ?? "", base));
    }
  }
}

/**
 * @param {string} address
 * @param {URL} base
 */
function absolute(address, base) {
  if (address.startsWith("#") || !URL.canParse(address, base)) {
    return address.startsWith("#") ? address : "#";
  }
  const whole = new URL(address, base);
  const harmless = ["http:", "https:", "mailto:"].includes(whole.protocol);
  return harmless ? whole.href : "#";
}
