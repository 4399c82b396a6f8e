package io.xenotime.server;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be said when rankings are measured; null when it was not. */
final class EvalOptions {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..2",
      description = "QUERIES as JSON Lines, then QRELS in BEIR's three columns or TREC's four")
  List<Path> files = List.of();

  @Option(
      names = "--beir",
      paramLabel = "FOLDER",
      description =
          "measure a collection: its queries.jsonl and qrels/test.tsv, the gain linear; its corpus"
              + " is indexed into a folder that goes again, unless --index says where it is")
  Path beir;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "folder of the index (XENOTIME_INDEX; index-data/index)")
  Path index;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "a parameter of the HTTP API for every query; give it again for more")
  List<String> params = List.of();

  @Option(
      names = "--gain",
      paramLabel = "GAIN",
      description = "of a grade in nDCG: exponential (2^grade - 1, the default) or linear")
  String gain;

  @Option(
      names = "--relevant-from",
      paramLabel = "GRADE",
      defaultValue = "1",
      description = "the lowest grade that counts for MRR and recall (1)")
  int relevantFrom;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "write what was found, in TREC's format")
  Path run;

  @Option(
      names = "--compare",
      paramLabel = "RUN",
      description = "tell what changed since such a file was written, and if that may be chance")
  Path compare;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "0",
      description = "show so many queries that did worst, with their first hits (0)")
  int worst;

  @Option(names = "--json", description = "print everything as JSON")
  boolean json;
}
