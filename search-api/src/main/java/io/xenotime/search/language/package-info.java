/**
 * The little language of the search box: text in, a tree out, never an error. Knows no engine, so
 * that every engine reads a text alike. May import search.
 */
package io.xenotime.search.language;
