// @ts-check
import { element } from "./text.js";

/**
 * @typedef {object} Option
 * @property {string} choice what it stands for
 * @property {Node[]} shown
 *
 * @typedef {object} Group
 * @property {string} label
 * @property {Option[]} options
 */

/**
 * A list below a box to choose from, with keys or a pointer, as the ARIA pattern "editable combobox
 * with list" has it: the focus stays in the box.
 */
export class Combobox {
  #list = element("div", { id: "suggestions", role: "listbox", "aria-label": "Suggestions", hidden: "" });
  /** @type {{ choice: string, element: HTMLElement }[]} */
  #options = [];
  #active = -1;

  /**
   * @param {HTMLInputElement} box
   * @param {AbortSignal} stopped
   * @param {(choice: string) => void} choose
   */
  constructor(box, stopped, choose) {
    this.box = box;
    this.choose = choose;
    box.after(this.#list);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", this.#list.id);
    box.setAttribute("aria-expanded", "false");
    box.addEventListener("keydown", (event) => this.#key(event), { signal: stopped });
    // The focus must not leave the box, or the list would be gone before the click.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#clicked(event));
  }

  /** @param {Group[]} groups */
  show(groups) {
    this.#options = [];
    this.#list.replaceChildren(...groups.map((group, place) => this.#group(group, place)));
    this.#activate(-1);
    this.#open(this.#options.length > 0);
  }

  close() {
    this.#activate(-1);
    this.#open(false);
  }

  get #isOpen() {
    return !this.#list.hidden;
  }

  /** @param {boolean} open */
  #open(open) {
    this.#list.hidden = !open;
    this.box.setAttribute("aria-expanded", String(open));
  }

  /**
   * @param {Group} group
   * @param {number} place
   */
  #group(group, place) {
    const id = `suggestions-${place}`;
    const label = element("div", { id, class: "group", role: "presentation" }, group.label);
    return element("div", { role: "group", "aria-labelledby": id }, label,
      ...group.options.map((option) => this.#option(option)));
  }

  /** @param {Option} option */
  #option({ choice, shown }) {
    const id = `suggestion-${this.#options.length}`;
    const made = element("div", { id, role: "option", "aria-selected": "false" }, ...shown);
    this.#options.push({ choice, element: made });
    return made;
  }

  /** @param {number} place -1 for the box itself */
  #activate(place) {
    this.#options[this.#active]?.element.setAttribute("aria-selected", "false");
    this.#active = place;
    const active = this.#options[place]?.element;
    if (active) {
      active.setAttribute("aria-selected", "true");
      active.scrollIntoView({ block: "nearest" });
      this.box.setAttribute("aria-activedescendant", active.id);
    } else {
      this.box.removeAttribute("aria-activedescendant");
    }
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const clicked = /** @type {Element} */ (event.target).closest("[role=option]");
    const option = this.#options.find((candidate) => candidate.element === clicked);
    if (option) {
      this.close();
      this.choose(option.choice);
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    switch (event.key) {
      case "ArrowDown":
        this.#step(event, 1);
        break;
      case "ArrowUp":
        this.#step(event, -1);
        break;
      case "Enter":
        this.#enter(event);
        break;
      case "Escape":
        this.#escape(event);
        break;
      case "Tab":
        this.close();
        break;
      case "Home":
      case "End":
      case "ArrowLeft":
      case "ArrowRight":
        // They move within the text, so the text is meant again and no suggestion.
        this.#activate(-1);
        break;
    }
  }

  /**
   * @param {KeyboardEvent} event
   * @param {1 | -1} by
   */
  #step(event, by) {
    if (this.#options.length === 0) {
      return;
    }
    event.preventDefault();
    if (event.altKey) {
      this.#activate(-1);
      this.#open(by === 1);
      return;
    }
    this.#open(true);
    // The box itself is a place of the round, between the last suggestion and the first.
    const places = this.#options.length + 1;
    this.#activate(((this.#active + 1 + by + places) % places) - 1);
  }

  /** @param {KeyboardEvent} event */
  #enter(event) {
    const option = this.#options[this.#active];
    if (this.#isOpen && option) {
      event.preventDefault();
      this.close();
      this.choose(option.choice);
    }
  }

  /** @param {KeyboardEvent} event */
  #escape(event) {
    if (this.#isOpen) {
      event.preventDefault();
      this.close();
    }
  }
}
