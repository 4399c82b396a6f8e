/**
 * Algolia's wire format, so that its clients and InstantSearch can be pointed at this server as
 * they are. May import article, search, search.language, http, settings for near names, Javalin and
 * Jackson.
 */
package io.xenotime.algolia;
