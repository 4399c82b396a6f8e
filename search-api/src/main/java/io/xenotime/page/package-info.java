/**
 * The page that people search on: every state of a search as HTML, written here and nowhere else,
 * so that it works without scripts and reads the same wherever it is opened. May import search,
 * http, browser, Javalin and JTE.
 */
package io.xenotime.page;
