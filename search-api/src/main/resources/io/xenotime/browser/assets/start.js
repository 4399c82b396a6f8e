// @ts-check
// Starts the search on the page that the server wrote. Without this script the page works too.
import { inAddressBar } from "./memory.js";
import { listenForSlash } from "./shortcut.js";
import { start } from "./search.js";

const search = start({
  root: document,
  base: new URL("/", location.href),
  memory: inAddressBar(),
  stopped: new AbortController().signal,
});
if (search) {
  listenForSlash(search);
}
