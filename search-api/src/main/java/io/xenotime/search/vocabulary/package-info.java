/**
 * What typed words mean in the field: a second reading of a query, with the vocabulary of an index.
 * May import search, search.language, schema and thesaurus.
 */
package io.xenotime.search.vocabulary;
