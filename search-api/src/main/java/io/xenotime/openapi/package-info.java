/**
 * A description of the whole server for programs (OpenAPI 3.1), kept in files and filled in with
 * what the index in service calls things. May import article, search, http, wordpress, Javalin and
 * Jackson.
 */
package io.xenotime.openapi;
