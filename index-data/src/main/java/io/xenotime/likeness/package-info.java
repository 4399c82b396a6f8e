/**
 * How alike two articles are: what is kept of each for that, what makes two the same and what makes
 * them tell of one event. Knows two articles at a time and no index. May import article.
 */
package io.xenotime.likeness;
