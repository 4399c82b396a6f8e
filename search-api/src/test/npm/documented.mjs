// Runs the page of docs/algolia-clients.md, given by its file, at a server, given by its address;
// answers what it shows before and after a reader types.
import { readFileSync, writeFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const [address, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const block = (language) => text.match(new RegExp("```" + language + "\n([^]*?)```"))[1];

const dom = new JSDOM(block("html"), { url: "http://localhost/", pretendToBeVisual: true });
globalThis.window = dom.window;
for (const name of ["document", "Node", "Element", "HTMLElement", "Event", "CustomEvent"]) {
  globalThis[name] = dom.window[name];
}
writeFileSync("documented-page.mjs", block("js").replace("localhost:8080", new URL(address).host));
await import("./documented-page.mjs");

/** Waits until the page shows that so many were found. */
async function shows(found) {
  for (let tries = 0; tries < 1_000; tries++) {
    const stats = document.querySelector("#stats .ais-Stats-text")?.textContent ?? "";
    if (stats.startsWith(`${found} result`)) {
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    stats: document.querySelector("#stats .ais-Stats-text").textContent,
    links: [...document.querySelectorAll("#hits a")].map((link) => link.href),
    regions: document.querySelectorAll("#regions li").length,
  };
}

const start = await shows(process.argv[4]);
const box = document.querySelector("#box input");
box.value = "dysprosium";
box.dispatchEvent(new dom.window.Event("input", { bubbles: true }));
const typed = await shows(process.argv[5]);
console.log(JSON.stringify({ start, typed }));
