/**
 * Answers searches from a Lucene index in a folder of generations, and follows what is committed
 * there. Only reads. May import search, search.language, schema, thesaurus, article and Lucene.
 */
package io.xenotime.search.lucene;
