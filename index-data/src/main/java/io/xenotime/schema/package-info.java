/**
 * How an article lies in an index, both ways; the analysis of its text; the folder of generations
 * and the stamp that says what an index is. May import article, thesaurus, likeness and Lucene.
 */
package io.xenotime.schema;
