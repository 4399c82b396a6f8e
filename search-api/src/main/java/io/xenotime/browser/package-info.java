/**
 * What a browser asks for: a page to search on, a description of the search for its search box, and
 * suggestions for what is typed there. May import search, http, Javalin and Jackson.
 */
package io.xenotime.browser;
