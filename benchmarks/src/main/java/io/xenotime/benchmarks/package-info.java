/**
 * Made-up archives of any size, and how fast the two programs index and search them. May import
 * everything of the JDK, Jackson, HdrHistogram, picocli, JMH, and from index-data the analysis of
 * text; the programs themselves are started as they are, never imported.
 */
package io.xenotime.benchmarks;
