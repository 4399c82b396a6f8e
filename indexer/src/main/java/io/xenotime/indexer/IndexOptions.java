package io.xenotime.indexer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of one call as they were typed; {@link IndexerConfig} makes sense of them. */
final class IndexOptions extends WritingOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files and folders with posts as the WordPress REST API serves them (an object, an array"
              + " or JSON Lines), WordPress exports (WXR), RSS and Atom feeds, gzipped or not; http"
              + " and https addresses of feeds. - is standard input.")
  List<String> paths = new ArrayList<>();

  @Option(
      names = "--rebuild",
      description =
          "Build a new index beside the current one, which serves until the new one is complete"
              + " and stays for rollback. A rebuild without a single article fails and changes"
              + " nothing.")
  boolean rebuild;

  @Option(
      names = "--dry-run",
      description = "Say what would be done, and what is wrong with the posts; write no index.")
  boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write what was rejected to this file as JSON Lines: id, source, line and reason of one"
              + " post a line, the summary in the last line.")
  Path report;

  @Option(
      names = "--facets",
      paramLabel = "NAME,...",
      description =
          "The taxonomies to filter by (default: regions,organization,news-type, or the"
              + " environment's XENOTIME_FACETS).")
  String facets;

  @Option(
      names = "--terms",
      paramLabel = "FILE",
      description =
          "A file or folder with terms as the REST API serves them; give it again for more. Terms"
              + " in or beside the paths are found without.")
  List<Path> terms = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "NAME",
      split = ",",
      description =
          "Of WordPress exports, read posts of these types (default: all but pages, attachments,"
              + " menus, revisions and the like).")
  List<String> types = new ArrayList<>();

  @Option(
      names = "--pages",
      paramLabel = "N",
      description = "Of the feed at an address, read so many pages at most (default: all).")
  String pages;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "The site's time zone, for posts that only say local time (default: UTC, or the"
              + " environment's XENOTIME_ZONE).")
  String zone;

  @Option(
      names = "--delete",
      paramLabel = "ID",
      split = ",",
      description = "Take these posts out, after all else; PATH may be left out then.")
  List<String> delete = new ArrayList<>();
}
