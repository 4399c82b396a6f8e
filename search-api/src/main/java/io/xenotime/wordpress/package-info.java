/**
 * Answers as a WordPress does, for its unmodified clients: its addresses, parameters, documents and
 * errors, from the index. May import article, search, http, settings, Javalin and Jackson.
 */
package io.xenotime.wordpress;
