package io.xenotime.indexer;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of one sync as they were typed; {@link SyncConfig} makes sense of them. */
final class SyncOptions extends WritingOptions {

  @Parameters(
      paramLabel = "URL",
      arity = "0..1",
      description =
          "The address of a WordPress site, such as https://news.example/ (default: the site that"
              + " the index is of).")
  String url;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "The post type to index, such as news-archive. Without it the site is asked; when it has"
              + " more than one, they are listed.")
  String type;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description =
          "Keep running, and sync again after that time, such as 30s, 5m or 1h. SIGTERM ends it after"
              + " a commit, with exit code 0.")
  String every;

  @Option(
      names = "--compare-every",
      paramLabel = "TIME",
      description =
          "How often all posts are compared while running on; in between only late changes are"
              + " looked for (default: every time up to 10,000 posts, else 1h).")
  String compareEvery;

  @Option(
      names = "--commit-every",
      paramLabel = "TIME",
      description =
          "How often what was fetched so far becomes visible, and safe from a kill (default: 15s).")
  String commitEvery;

  @Option(
      names = "--full",
      description =
          "Fetch every post again, also those that look unchanged: finds what was edited in the"
              + " database behind WordPress's back.")
  boolean full;

  @Option(
      names = "--rebuild",
      description =
          "Build a new index beside the current one, which serves until the new one is complete"
              + " and stays for rollback.")
  boolean rebuild;

  @Option(names = "--dry-run", description = "Fetch and say what would be done; write nothing.")
  boolean dryRun;

  @Option(
      names = "--max-removal",
      paramLabel = "PERCENT",
      description =
          "How much of the index may vanish at once (default: 20). More ends the sync, and nothing"
              + " is changed.")
  String maxRemoval;

  @Option(
      names = "--allow-mass-removal",
      description = "Remove whatever the site no longer shows, however much it is.")
  boolean allowMassRemoval;

  @Option(
      names = "--any-redirect",
      description =
          "Follow redirects to other hosts too; without it only those within the site are.")
  boolean anyRedirect;

  @Option(
      names = "--facets",
      paramLabel = "NAME,...",
      description =
          "The taxonomies to filter by (default: those of the index, or all that the site has for"
              + " the type; or the environment's XENOTIME_FACETS).")
  String facets;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write the posts that could not be used or fetched to this file as JSON Lines, the"
              + " summary in the last line; with --every, of the last run.")
  Path report;
}
