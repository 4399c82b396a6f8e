/**
 * The program that answers from an index, over HTTP or in a terminal: settings, wiring, start and
 * stop. May import everything in its module, and schema for the folder of an index.
 */
package io.xenotime.server;
