/**
 * Articles into an embedded Lucene index: one writer a folder, what is visible changes by whole
 * commits and whole generations. Before each commit it finds which articles belong together. May
 * import write, schema, likeness, article and Lucene.
 */
package io.xenotime.write.lucene;
