package io.xenotime.indexer;

import io.xenotime.settings.SettingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The articles of the index as JSON Lines. */
@Command(
    name = "export",
    description = {
      "Write the articles of the index as JSON Lines, in order of ids. The command index reads them"
          + " again and makes the same articles.",
      ""
    },
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {

  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Surroundings surroundings;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "The folder of the index (default: index-data/index, or the environment's"
              + " XENOTIME_INDEX).")
  private Path index;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Where to write, gzipped if the name ends in .gz; the file appears when it is complete."
              + " - is standard output, the default.")
  private Path output = STANDARD_OUTPUT;

  @Option(names = "--gzip", description = "Write gzipped, whatever the name.")
  private boolean gzip;

  @Option(names = "--force", description = "Replace FILE if it is there already.")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show no progress.")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path root = SettingReader.index(surroundings.environment(), Optional.ofNullable(index));
    ExportJob job = new ExportJob(root, surroundings);
    if (output.equals(STANDARD_OUTPUT)) {
      job.toStandardOutput(gzip);
    } else {
      boolean gzipped = gzip || output.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
      job.toFile(output, gzipped, force, quiet);
    }
    return 0;
  }
}
