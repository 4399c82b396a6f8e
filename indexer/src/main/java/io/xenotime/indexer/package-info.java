/**
 * The program that indexes: its settings, the run from inputs to one commit, its report. May import
 * everything in its module.
 */
package io.xenotime.indexer;
