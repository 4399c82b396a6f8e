// Has a page of InstantSearch widgets search a server, given by its address, as a reader would by
// typing and clicking; answers what the page shows after each step.
import { JSDOM } from "jsdom";
import { liteClient } from "algoliasearch/lite";

const dom = new JSDOM(
  `<div id="box"></div><div id="stats"></div><div id="hits"></div><div id="regions"></div>
   <div id="type"></div><div id="element"></div><div id="pages"></div><div id="sort"></div>
   <div id="dates"></div><div id="clear"></div><div id="current"></div><div id="count"></div>`,
  { url: "http://localhost/", pretendToBeVisual: true },
);
for (const name of ["window", "document", "Node", "Element", "HTMLElement", "Event", "CustomEvent"]) {
  globalThis[name] = name === "window" ? dom.window : dom.window[name];
}
const instantsearch = (await import("instantsearch.js/es/index.js")).default;
const widgets = await import("instantsearch.js/es/widgets/index.js");

const hosts = [{ url: new URL(process.argv[2]).host, protocol: "http", accept: "readWrite" }];
// A test machine may be slow; a cold server is.
const timeouts = { connect: 30_000, read: 30_000, write: 30_000 };
const client = liteClient("any-app", "any-key", { hosts, timeouts });
const asked = [];
const searchClient = {
  ...client,
  search: (requests) => {
    asked.push(requests);
    return client.search(requests);
  },
};

const search = instantsearch({ indexName: "news", searchClient, future: { preserveSharedStateOnUnmount: true } });
search.addWidgets([
  widgets.configure({ attributesToSnippet: ["body:15"] }),
  widgets.searchBox({ container: "#box" }),
  widgets.stats({ container: "#stats", templates: { text: (data) => `${data.nbHits} posts` } }),
  widgets.hits({
    container: "#hits",
    templates: {
      item: (hit, { html, components }) => html`<article id="${hit.objectID}">
        <h2>${components.Highlight({ hit, attribute: "title" })}</h2>
        <p>${components.Snippet({ hit, attribute: "body" })}</p>
        <time>${hit.date}</time></article>`,
    },
  }),
  widgets.refinementList({ container: "#regions", attribute: "regions", limit: 40, searchable: true }),
  widgets.menu({ container: "#type", attribute: "news_type", limit: 40 }),
  widgets.refinementList({ container: "#element", attribute: "element", operator: "and", limit: 40 }),
  widgets.pagination({ container: "#pages", scrollTo: false }),
  widgets.sortBy({
    container: "#sort",
    items: [
      { label: "Best", value: "news" },
      { label: "Newest", value: "news_newest" },
      { label: "Oldest", value: "news_oldest" },
    ],
  }),
  widgets.rangeInput({ container: "#dates", attribute: "date_timestamp" }),
  widgets.clearRefinements({ container: "#clear" }),
  widgets.currentRefinements({ container: "#current" }),
  widgets.hitsPerPage({
    container: "#count",
    items: [{ label: "10", value: 10, default: true }, { label: "25", value: 25 }],
  }),
]);
search.on("error", (error) => {
  console.error(error);
  process.exit(1);
});

const all = (selector) => [...document.querySelectorAll(selector)];
const texts = (selector) => all(selector).map((element) => element.textContent.trim());

/** Waits until the page shows the answer to what was done last. */
async function settled() {
  let quiet = 0;
  while (quiet < 5) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    quiet = search.status === "idle" ? quiet + 1 : 0;
  }
}

function refinements(container) {
  return all(`${container} li`).map((item) => ({
    label: item.querySelector(".ais-RefinementList-labelText, .ais-Menu-label").textContent.trim(),
    count: Number(item.querySelector("[class$=-count]").textContent.replaceAll(",", "")),
    refined: item.className.includes("--selected"),
  }));
}

function page() {
  return {
    stats: texts("#stats .ais-Stats-text")[0],
    ids: all("#hits article").map((hit) => hit.id),
    titles: all("#hits .ais-Highlight").map((title) => title.innerHTML),
    snippets: all("#hits .ais-Snippet").map((text) => text.innerHTML),
    dates: texts("#hits time"),
    regions: refinements("#regions"),
    types: refinements("#type"),
    elements: refinements("#element"),
    pages: texts("#pages .ais-Pagination-item--page"),
    current: texts("#current .ais-CurrentRefinements-categoryLabel"),
    earliest: document.querySelector("#dates input[class*=min]").placeholder,
    latest: document.querySelector("#dates input[class*=max]").placeholder,
  };
}

const steps = {};
async function step(name, action) {
  await action();
  await settled();
  steps[name] = page();
}

function type(input, text) {
  input.value = text;
  input.dispatchEvent(new dom.window.Event("input", { bubbles: true }));
}

function choose(select, value) {
  select.value = value;
  select.dispatchEvent(new dom.window.Event("change", { bubbles: true }));
}

function click(container, label) {
  const item = all(`${container} li`).find((each) => each.textContent.includes(label));
  (item.querySelector("input") ?? item.querySelector("a")).click();
}

await step("start", () => search.start());
await step("typed", () => type(document.querySelector("#box input"), "dysprosium"));
await step("oneRegion", () => click("#regions", "China"));
await step("twoRegions", () => click("#regions", "Australia"));
await step("type", () => click("#type", "Supply Chain"));
await step("secondPage", () => all("#pages a").find((a) => a.textContent.trim() === "2").click());
await step("newest", () => choose(document.querySelector("#sort select"), "news_newest"));
await step("oldest", () => choose(document.querySelector("#sort select"), "news_oldest"));
await step("cleared", () => document.querySelector("#clear button").click());
await step("elements", () => click("#element", "terbium"));
await step("dates", async () => {
  const form = document.querySelector("#dates form");
  type(form.querySelector("input[class*=min]"), "1735689600");
  type(form.querySelector("input[class*=max]"), "1751328000");
  await settled();
  form.dispatchEvent(new dom.window.Event("submit", { bubbles: true, cancelable: true }));
});
await step("withinRegions", () => type(document.querySelector("#regions input[type=search]"), "mal"));
await step("odd", () => {
  search.setUiState({ news: { query: "<b>magnets</b> & \"rare earth" } });
});

console.log(JSON.stringify({ steps, asked }));
