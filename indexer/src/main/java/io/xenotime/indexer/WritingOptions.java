package io.xenotime.indexer;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command that writes an index, as they were typed. */
abstract class WritingOptions {

  /** A command's own options stand first in its help. */
  private static final int AFTER_ITS_OWN = 100;

  @Option(
      order = AFTER_ITS_OWN + 1,
      names = "--index",
      paramLabel = "DIR",
      description =
          "The folder of the index (default: index-data/index, or the environment's"
              + " XENOTIME_INDEX).")
  Path index;

  @Option(
      order = AFTER_ITS_OWN + 2,
      names = "--thesaurus",
      paramLabel = "FILE",
      description =
          "Elements, minerals, companies and so on, in place of the built-in ones (default: the"
              + " environment's XENOTIME_THESAURUS).")
  Path thesaurus;

  @Option(
      order = AFTER_ITS_OWN + 3,
      names = "--extend-thesaurus",
      paramLabel = "FILE",
      description =
          "More of them, beside those there are; an entry of the same kind and name takes the"
              + " other's place (default: the environment's XENOTIME_EXTEND_THESAURUS).")
  Path thesaurusExtension;

  @Option(
      order = AFTER_ITS_OWN + 4,
      names = "--threads",
      paramLabel = "N",
      description =
          "How many posts to work on at once (default: the number of cores, or the environment's"
              + " XENOTIME_THREADS).")
  String threads;

  @Option(
      order = AFTER_ITS_OWN + 5,
      names = {"-q", "--quiet"},
      description = "Show no progress.")
  boolean quiet;

  @Option(
      order = AFTER_ITS_OWN + 6,
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
