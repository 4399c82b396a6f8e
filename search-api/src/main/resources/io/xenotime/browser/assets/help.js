// @ts-check
import { adopt, page as pageOf } from "./adopt.js";
import { ask } from "./failure.js";
import { element } from "./text.js";

/**
 * Opens the help over the page instead of leaving it.
 *
 * @param {import("./search.js").Search} search
 */
export function openHelp({ form, page, base, stopped }) {
  const link = form.querySelector("#help-link");
  /** @type {HTMLDialogElement | undefined} */
  let dialog;
  link?.addEventListener("click", async (event) => {
    const click = /** @type {MouseEvent} */ (event);
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) {
      return;
    }
    event.preventDefault();
    const address = new URL(link.getAttribute("href") ?? "", base);
    try {
      dialog ??= await load(address, base, stopped, page);
      dialog.showModal();
    } catch {
      location.assign(address);
    }
  }, { signal: stopped });
}

/**
 * @param {URL} address
 * @param {URL} base
 * @param {AbortSignal} stopped
 * @param {Element} place to put the dialog before
 */
async function load(address, base, stopped, place) {
  const help = (await pageOf(await ask(address, stopped))).querySelector("#help");
  if (help === null) {
    throw new TypeError("the answer has no #help");
  }
  const close = element("button", { type: "button", class: "close", "aria-label": "Close" }, "×");
  const dialog = /** @type {HTMLDialogElement} */ (
    element("dialog", { id: "help-dialog", "aria-label": "How to search" }, close, adopt(help, base)));
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    // Beside the text there is only the dialog itself to click on; an example is searched for.
    const example = event.target instanceof Element && event.target.closest("a[href]");
    if (event.target === dialog || example) {
      dialog.close();
    }
  });
  place.before(dialog);
  return dialog;
}
