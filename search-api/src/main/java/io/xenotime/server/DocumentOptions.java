package io.xenotime.server;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What can be said when a search is written as a document; null when it was not. */
final class DocumentOptions {

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "rss, atom, json-feed, csv, jsonl")
  String format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "write there, once all is found (standard output)")
  Path output;

  @Option(
      names = "--limit",
      paramLabel = "N|all",
      description = "how many hits (50 in feeds, all in csv and jsonl)")
  String limit;
}
