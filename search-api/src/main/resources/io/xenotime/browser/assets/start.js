// @ts-check

/**
 * Starts everything on a root that holds `#search` and `#page`.
 *
 * @param {Document | ShadowRoot} root
 */
export function start(root) {
  root.querySelector("#search")?.classList.add("live");
}
