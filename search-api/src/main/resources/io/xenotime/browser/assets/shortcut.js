// @ts-check

/**
 * Goes to the box when `/` is pressed, as on many pages that are searched.
 *
 * @param {import("./search.js").Search} search
 */
export function listenForSlash({ box, stopped }) {
  document.addEventListener("keydown", (event) => {
    const writing = event.target instanceof Element
      && event.target.closest("input, textarea, select, [contenteditable]") !== null;
    const open = document.querySelector("dialog[open]") !== null;
    if (event.key === "/" && !writing && !open && !(event.ctrlKey || event.metaKey || event.altKey)) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  }, { signal: stopped });
}
