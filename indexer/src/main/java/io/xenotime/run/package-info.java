/**
 * From posts to a sink: extracts and puts on several threads, counts, lists what was rejected. May
 * import posts, write, schema and article.
 */
package io.xenotime.run;
