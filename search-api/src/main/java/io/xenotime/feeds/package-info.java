/**
 * Searches as documents to subscribe to and to take away: RSS, Atom, JSON Feed, CSV and JSON Lines,
 * written as they are found. May import http, search, article, Javalin with its Jetty, Jackson, and
 * the JDK's StAX.
 */
package io.xenotime.feeds;
