/**
 * HTTP in, JSON out: routes, request parameters, answers, errors, and how much at once. May import
 * article, search, Javalin with its Jetty, and Jackson.
 */
package io.xenotime.http;
