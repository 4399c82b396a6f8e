// @ts-check
import { isSearch, ofForm } from "./address.js";

/**
 * Shows in place what links and forms of the page lead to, as long as it is a search of this server.
 *
 * @param {import("./search.js").Search} search
 */
export function followLinks(search) {
  const { root, form, base, results, stopped } = search;
  root.addEventListener("click", (event) => {
    if (root instanceof ShadowRoot) {
      jump(root, event);
    }
    const address = followed(/** @type {MouseEvent} */ (event), base);
    if (address) {
      event.preventDefault();
      const turned = event.target instanceof Element && event.target.closest("#pages") !== null;
      results.show(address, { remember: "step", scroll: turned ? "top" : undefined });
    }
  }, { signal: stopped });
  root.addEventListener("submit", (event) => {
    const sent = event.target;
    if (sent instanceof HTMLFormElement && sent !== form && sent.method === "get") {
      const address = ofForm(sent, base);
      if (isSearch(address, base) && !event.defaultPrevented) {
        event.preventDefault();
        results.show(address, { remember: "step" });
      }
    }
  }, { signal: stopped });
}

/**
 * Goes to a part of the page; browsers do not look for it below a shadow root.
 *
 * @param {ShadowRoot} root
 * @param {Event} event
 */
function jump(root, event) {
  const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
  const id = link?.getAttribute("href")?.slice(1);
  const part = id ? root.getElementById(id) : null;
  if (part) {
    event.preventDefault();
    part.scrollIntoView({ block: "start" });
  }
}

/**
 * Returns where a click leads, when it is ours to follow: not when the reader asks for another tab.
 *
 * @param {MouseEvent} event
 * @param {URL} base
 */
function followed(event, base) {
  const plain = event.button === 0
    && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented);
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = link?.getAttribute("href") ?? "";
  if (!plain || !link || link.hasAttribute("target") || link.hasAttribute("download") || href.startsWith("#")) {
    return undefined;
  }
  const address = new URL(href, base);
  return isSearch(address, base) ? address : undefined;
}
