// @ts-check
// Where the address of what is shown is kept, so that back, forward and reloading work.

/**
 * @typedef {object} Memory
 * @property {() => URL | undefined} now the address that is remembered
 * @property {(address: URL, step: "new" | "same") => void} keep as a new step, or in place of the last
 * @property {(went: (address: URL, scrolled?: number) => void, stopped: AbortSignal) => void} follow calls when
 *   the reader goes back or forward, with how far down that step was left
 */

/**
 * Returns a memory in the address bar of the page.
 *
 * @returns {Memory}
 */
export function inAddressBar() {
  /** @type {Map<number, number>} */
  const places = new Map();
  let step = Number(history.state?.step ?? Date.now());
  history.replaceState({ step }, "");
  return {
    now: () => new URL(location.href),
    keep(address, how) {
      step += how === "new" ? 1 : 0;
      const method = how === "new" ? "pushState" : "replaceState";
      history[method]({ step }, "", address);
    },
    follow(went, signal) {
      addEventListener("scroll", () => places.set(step, scrollY), { signal, passive: true });
      addEventListener("popstate", (event) => {
        // Without a state it was only a jump within the page.
        if (event.state?.step !== undefined) {
          step = event.state.step;
          went(new URL(location.href), places.get(step));
        }
      }, { signal });
    },
  };
}

/**
 * Returns a memory of one step, for a search on a page that has an address of its own.
 *
 * @param {URL} start
 * @returns {Memory}
 */
export function inItself(start) {
  let address = start;
  return {
    now: () => address,
    keep(next) {
      address = next;
    },
    follow() {},
  };
}

/**
 * Returns a memory in the fragment of the page's address, below a name of its own.
 *
 * @param {string} name
 * @param {URL} base of the searches
 * @returns {Memory}
 */
export function inFragment(name, base) {
  const read = () => {
    const query = new URLSearchParams(location.hash.slice(1)).get(name);
    return query === null ? undefined : new URL(`?${query}`, base);
  };
  let last = read()?.href;
  return {
    now: read,
    keep(address, how) {
      const all = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
      all.set(name, address.search.slice(1));
      last = address.href;
      history[how === "new" ? "pushState" : "replaceState"](history.state, "", `#${all}`);
    },
    follow(went, signal) {
      addEventListener("popstate", () => {
        const address = read() ?? new URL(base);
        if (address.href !== last) {
          last = address.href;
          went(address);
        }
      }, { signal });
    },
  };
}
