// Answers which clients are there, each loaded as a program loads it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { liteClient } from "algoliasearch/lite";
import algoliasearch4 from "algoliasearch4/lite.js";
import instantsearch from "instantsearch.js/es/index.js";
import WPAPI from "wpapi";

const loaded = {
  algoliasearch: liteClient,
  algoliasearch4,
  "instantsearch.js": instantsearch,
  wpapi: WPAPI,
};

/** Reads the version beside the client's code: not every client exports its package.json. */
function version(name) {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  for (;;) {
    try {
      const found = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      if (found.version) {
        return found.version;
      }
    } catch {
      // further up
    }
    folder = dirname(folder);
  }
}

const versions = {};
for (const [name, client] of Object.entries(loaded)) {
  versions[name] = typeof client === "function" ? version(name) : `no function but ${typeof client}`;
}
console.log(JSON.stringify(versions));
