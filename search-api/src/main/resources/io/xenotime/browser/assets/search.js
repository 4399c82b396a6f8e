// @ts-check
// Starts the search on the page that the server wrote. Without this script the page works too.
import { start } from "./start.js";

start(document);
