// @ts-check
import { about, ofForm } from "./address.js";
import { Combobox } from "./combobox.js";
import { ask } from "./failure.js";
import { counted, decode, element, marked } from "./text.js";

/**
 * A suggestion of `/v1/suggest`; its texts are escaped for HTML.
 *
 * @typedef {object} Suggestion
 * @property {string} type `title`, or the name of a facet's parameter
 * @property {string} label
 * @property {string} marked the label with what was typed in `<mark>`
 * @property {string} [alias] the name that was typed, where the label is another
 * @property {number} count of posts its search finds
 * @property {string} query the text of its search
 */

const PAUSE_MS = 80;

/** @type {Record<string, string>} */
const GROUPS = {
  title: "Titles",
  acronym: "Abbreviations",
  company: "Companies",
  organization: "Organizations",
  element: "Elements",
  mineral: "Minerals",
  project: "Projects",
  place: "Places",
  regions: "Regions",
  news_type: "Kinds of news",
};

/**
 * Suggests searches for what is typed so far.
 *
 * @param {import("./search.js").Search} search
 */
export function suggest({ box, form, base, asked, results, voice, stopped }) {
  /** @type {AbortController | undefined} */
  let under;
  let timer = 0;
  const list = new Combobox(box, stopped, (choice) => {
    cancel();
    box.value = choice;
    results.show(ofForm(form, base), { remember: "step", typed: true });
  });
  const cancel = () => {
    clearTimeout(timer);
    under?.abort();
  };
  const load = async () => {
    under = new AbortController();
    const { signal } = under;
    // They find something among what is chosen, which stays chosen.
    const address = about("v1/suggest", asked(ofForm(form, base)), base);
    try {
      const answer = await (await ask(address, signal)).json();
      if (!signal.aborted && hasFocus(box)) {
        list.show(groups(answer.suggestions));
        voice.say("suggestions", counted(answer.suggestions.length, "suggestion"));
      }
    } catch {
      // The results say what is wrong; that there are no suggestions either is no news.
      list.close();
    }
  };
  box.addEventListener("input", (event) => {
    cancel();
    if (box.value.trim() === "") {
      list.close();
    } else if (!(event instanceof InputEvent && event.isComposing)) {
      timer = setTimeout(load, PAUSE_MS);
    }
  }, { signal: stopped });
  form.addEventListener("submit", () => {
    cancel();
    list.close();
  }, { signal: stopped });
  box.addEventListener("blur", () => {
    cancel();
    list.close();
  }, { signal: stopped });
  stopped.addEventListener("abort", cancel);
}

/** @param {Element} box */
function hasFocus(box) {
  return /** @type {Document | ShadowRoot} */ (box.getRootNode()).activeElement === box;
}

/**
 * Returns the suggestions by type, in the order in which the first of each came.
 *
 * @param {Suggestion[]} suggestions
 * @returns {import("./combobox.js").Group[]}
 */
function groups(suggestions) {
  /** @type {Map<string, import("./combobox.js").Option[]>} */
  const byType = new Map();
  for (const suggestion of suggestions) {
    const options = byType.get(suggestion.type) ?? [];
    options.push({ choice: decode(suggestion.query), shown: shown(suggestion) });
    byType.set(suggestion.type, options);
  }
  return [...byType].map(([type, options]) => ({ label: GROUPS[type] ?? readable(type), options }));
}

/** @param {Suggestion} suggestion */
function shown(suggestion) {
  const label = element("span", { class: "label" }, ...marked(suggestion.marked));
  if (suggestion.alias) {
    label.append(" ", element("span", { class: "alias" }, decode(suggestion.alias)));
  }
  return [label, element("span", { class: "count" }, counted(suggestion.count, "post"))];
}

/** @param {string} type */
function readable(type) {
  const words = type.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
