/**
 * Keeps an index equal to a live site: compares what both hold, and carries over what differs. May
 * import site, posts, run, write and article.
 */
package io.xenotime.sync;
