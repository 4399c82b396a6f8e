package io.xenotime.benchmarks;

import java.nio.file.Path;
import java.util.List;

/**
 * What to measure, and how. Immutable.
 *
 * @param project its folder, with both programs built
 * @param corpus the archive to make up
 * @param work where archive, index and logs go
 * @param indexerJvm options of the indexer's JVM
 * @param serverJvm options of the server's JVM
 * @param starts how many times the server is started, 1 or more
 * @param warmUp searches before each measured part
 * @param latencyRequests searches one after another
 * @param throughputRequests searches from several connections
 * @param connections how many these are
 */
record BenchmarkPlan(
    Path project,
    CorpusSpec corpus,
    Path work,
    List<String> indexerJvm,
    List<String> serverJvm,
    int starts,
    int warmUp,
    int latencyRequests,
    int throughputRequests,
    int connections) {

  BenchmarkPlan {
    if (starts < 1) {
      throw new IllegalArgumentException("starts must be 1 or more, got " + starts);
    }
    indexerJvm = List.copyOf(indexerJvm);
    serverJvm = List.copyOf(serverJvm);
  }

  Corpus archive() {
    return new Corpus(work.resolve("archive"));
  }

  Path index() {
    return work.resolve("index");
  }

  /** Returns the runnable jar of one of the project's programs. */
  Path jar(String module) {
    return project.resolve(module).resolve("target").resolve(module + ".jar");
  }
}
