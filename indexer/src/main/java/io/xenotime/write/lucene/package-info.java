/**
 * Articles into an embedded Lucene index: one writer a folder, what is visible changes by whole
 * commits and whole generations. May import write, schema, article and Lucene.
 */
package io.xenotime.write.lucene;
