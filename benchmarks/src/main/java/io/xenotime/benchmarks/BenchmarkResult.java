package io.xenotime.benchmarks;

import java.time.Instant;
import java.util.List;

/**
 * All that a run found, and on what. Immutable.
 *
 * @param when the run began
 * @param machine that it ran on
 * @param versions that it measured
 * @param corpus the made-up archive
 * @param indexerJvm options of the indexer's JVM
 * @param serverJvm options of the server's JVM
 * @param indexing what building the index took
 * @param serving what answering took
 */
record BenchmarkResult(
    Instant when,
    Machine machine,
    Versions versions,
    CorpusSpec corpus,
    List<String> indexerJvm,
    List<String> serverJvm,
    IndexingFigures indexing,
    ServingFigures serving) {

  BenchmarkResult {
    indexerJvm = List.copyOf(indexerJvm);
    serverJvm = List.copyOf(serverJvm);
  }
}
