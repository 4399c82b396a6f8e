// @ts-check
// Texts in JSON are escaped for HTML, and their only markup is <mark>. Here they become nodes.

/** @type {Record<string, string>} */
const CHARACTERS = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

/**
 * Returns the text as it was before it was escaped.
 *
 * @param {string} escaped
 */
export function decode(escaped) {
  return escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS[entity]);
}

/**
 * Returns the text with what matched in elements of its own.
 *
 * @param {string} escaped
 * @returns {(string | HTMLElement)[]}
 */
export function marked(escaped) {
  return escaped
    .split(/<mark>(.*?)<\/mark>/)
    .map((part, place) => (place % 2 === 1 ? element("mark", {}, decode(part)) : decode(part)));
}

/**
 * Returns a new element. Strings among the children become text, whatever is in them.
 *
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(string | Node)} children
 */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/**
 * Returns words about a number of things.
 *
 * @param {number} number
 * @param {string} one
 */
export function counted(number, one) {
  return `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;
}
