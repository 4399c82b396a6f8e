// @ts-check
// <xenotime-search endpoint="https://…">: the search of a server, on a page of any site.
import { adopt, page as pageOf } from "./adopt.js";
import { ask } from "./failure.js";
import { inFragment, inItself } from "./memory.js";
import { Preset } from "./preset.js";
import { start } from "./search.js";
import { element } from "./text.js";

/** Styles that come too late must not keep the search hidden. */
const STYLE_WAIT_MS = 3000;

class XenotimeSearch extends HTMLElement {
  static observedAttributes = ["endpoint", "facets", "preset", "q", "remember"];

  #root = this.attachShadow({ mode: "open" });
  /** @type {AbortController | undefined} */
  #running;
  #due = false;

  connectedCallback() {
    this.#restart();
  }

  disconnectedCallback() {
    this.#running?.abort();
  }

  /**
   * @param {string} _name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(_name, before, after) {
    if (this.isConnected && before !== after) {
      this.#restart();
    }
  }

  /** Several attributes that change at once are one change. */
  #restart() {
    if (!this.#due) {
      this.#due = true;
      queueMicrotask(() => {
        this.#due = false;
        this.#run();
      });
    }
  }

  async #run() {
    this.#running?.abort();
    if (!this.isConnected) {
      return;
    }
    const running = new AbortController();
    this.#running = running;
    const endpoint = this.getAttribute("endpoint") ?? "";
    const base = baseOf(endpoint);
    if (base === undefined) {
      this.#say(`This search is not set up: its endpoint must be an address that begins with https:// or http://, got "${endpoint}".`);
      return;
    }
    try {
      await this.#load(base, running.signal);
    } catch {
      if (!running.signal.aborted) {
        this.#say(`The search at ${base.host} cannot be reached at the moment.`, () => this.#run());
      }
    }
  }

  /**
   * @param {URL} base
   * @param {AbortSignal} stopped
   */
  async #load(base, stopped) {
    const preset = new Preset(this.getAttribute("preset") ?? "", this.getAttribute("facets") ?? "");
    const memory = preset.outOf(this.#memory(base));
    const first = memory.now() ?? withText(base, this.getAttribute("q") ?? "");
    const answer = await pageOf(await ask(preset.applied(first), stopped));
    const form = answer.querySelector("form#search");
    const page = answer.querySelector("#page");
    const style = answer.querySelector("link[rel=stylesheet]")?.getAttribute("href");
    if (!form || !page || !style) {
      throw new TypeError("the answer is no page of a search");
    }
    const shown = [adopt(form, base), adopt(page, base)];
    preset.trim(shown[1], base);
    const link = element("link", { rel: "stylesheet", href: new URL(style, base).href });
    const frame = element("div", { class: "xenotime", hidden: "" }, ...shown);
    this.#root.replaceChildren(link, frame);
    await loaded(link);
    frame.hidden = false;
    if (!stopped.aborted) {
      start({
        root: this.#root,
        base,
        memory,
        stopped,
        asked: (address) => preset.applied(address),
        trim: (next) => preset.trim(next, base),
      });
    }
  }

  /** @param {URL} base */
  #memory(base) {
    const name = this.getAttribute("remember");
    return name === null
      ? inItself(withText(base, this.getAttribute("q") ?? ""))
      : inFragment(name.trim() || "search", base);
  }

  /**
   * @param {string} words
   * @param {() => void} [again]
   */
  #say(words, again) {
    const said = element("p", { role: "alert", part: "problem" }, words);
    if (again) {
      const button = element("button", { type: "button" }, "Try again");
      button.addEventListener("click", again);
      said.append(" ", button);
    }
    this.#root.replaceChildren(said);
  }
}

/**
 * Returns the root of the server, or nothing when there is none by that name.
 *
 * @param {string} endpoint
 */
function baseOf(endpoint) {
  if (!/^https?:\/\//i.test(endpoint) || !URL.canParse(endpoint)) {
    return undefined;
  }
  return new URL("/", endpoint);
}

/**
 * @param {URL} base
 * @param {string} text
 */
function withText(base, text) {
  const address = new URL(base);
  if (text !== "") {
    address.searchParams.set("q", text);
  }
  return address;
}

/**
 * Waits for styles, so that nobody sees the search without.
 *
 * @param {HTMLElement} link
 */
function loaded(link) {
  return new Promise((resolve) => {
    link.addEventListener("load", resolve, { once: true });
    link.addEventListener("error", resolve, { once: true });
    setTimeout(resolve, STYLE_WAIT_MS);
  });
}

// A page may name the script twice.
if (!customElements.get("xenotime-search")) {
  customElements.define("xenotime-search", XenotimeSearch);
}
