/**
 * What a news article and a facet are, however they came and wherever they go. May import the JDK.
 */
package io.xenotime.article;
