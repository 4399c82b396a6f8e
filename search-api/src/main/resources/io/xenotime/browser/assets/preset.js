// @ts-check
import { values } from "./address.js";

/**
 * Parameters that hold in every search of an embedded box, whatever its reader chooses.
 */
export class Preset {
  /**
   * @param {string} filters such as `regions=china&sort=newest`
   * @param {string} facets names with commas of those to show; all when blank
   */
  constructor(filters, facets) {
    this.fixed = new URLSearchParams(filters.replace(/^\?/, ""));
    this.fixed.delete("q");
    if (facets.trim() !== "") {
      this.fixed.set("facets", facets.replace(/\s+/g, ""));
    }
  }

  /**
   * Returns the address with what always holds, in place of anything else about the same.
   *
   * @param {URL} address
   */
  applied(address) {
    const whole = new URL(address);
    for (const name of new Set(this.fixed.keys())) {
      whole.searchParams.delete(name);
    }
    for (const [name, value] of this.fixed) {
      whole.searchParams.append(name, value);
    }
    return whole;
  }

  /**
   * Returns the memory, but for what holds anyway: that need not be remembered.
   *
   * @param {import("./memory.js").Memory} memory
   * @returns {import("./memory.js").Memory}
   */
  outOf(memory) {
    return {
      ...memory,
      keep: (address, step) => {
        const rest = new URL(address);
        for (const name of new Set(this.fixed.keys())) {
          rest.searchParams.delete(name);
        }
        memory.keep(rest, step);
      },
    };
  }

  /**
   * Takes out of a page what would let a reader change what is fixed.
   *
   * @param {Element} page
   * @param {URL} base
   */
  trim(page, base) {
    // The page around has a heading of its own.
    page.querySelector("h1.unseen")?.remove();
    const self = new URL(page.getAttribute("data-self") ?? "", base);
    for (const chip of page.querySelectorAll("#chips li")) {
      const href = chip.querySelector("a[href]")?.getAttribute("href");
      if (href && this.#isAllThatChanges(self, new URL(href, base))) {
        chip.remove();
      }
    }
    for (const facet of page.querySelectorAll("details.facet[data-parameter]")) {
      if (this.fixed.has(facet.getAttribute("data-parameter") ?? "")) {
        facet.remove();
      }
    }
  }

  /**
   * @param {URL} from
   * @param {URL} to
   */
  #isAllThatChanges(from, to) {
    const names = new Set([...from.searchParams.keys(), ...to.searchParams.keys()]);
    const changed = [...names].filter((name) =>
      name !== "page" && String(values(from, name)) !== String(values(to, name)));
    return changed.length > 0 && changed.every((name) => this.fixed.has(name));
  }
}
