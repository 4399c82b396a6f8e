package io.xenotime.indexer;

import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexFolder;
import io.xenotime.settings.SettingReader;
import io.xenotime.write.lucene.Rollback;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Back to the index before the last rebuild. */
@Command(name = "rollback", description = "Make the index before the last rebuild current again.")
final class RollbackCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "The folder of the index (default: index-data/index, or the environment's"
              + " XENOTIME_INDEX).")
  private Path index;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  RollbackCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path root = SettingReader.index(surroundings.environment(), Optional.ofNullable(index));
    Generation current = Rollback.of(new IndexFolder(root));
    surroundings.out().println("index " + root + " is back at generation " + current.name());
    surroundings.out().flush();
    return 0;
  }
}
