package io.xenotime.indexer;

import io.xenotime.run.IndexReport;
import io.xenotime.settings.InvalidConfig;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Posts into the index. */
@Command(
    name = "index",
    description = {
      "Index posts: replaces by id, leaves out what did not change, takes out what is no longer"
          + " published. All of it becomes visible at once, at the end.",
      ""
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all posts were indexed",
      "2:some were rejected, the others were indexed",
      "1:nothing was written"
    })
final class IndexCommand implements Callable<Integer> {

  private static final int SOME_REJECTED = 2;

  private final Surroundings surroundings;

  @Mixin private IndexOptions options;

  IndexCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InvalidConfig, IOException {
    IndexerConfig config =
        IndexerConfig.of(
            surroundings.environment(), options, Runtime.getRuntime().availableProcessors());
    IndexReport report = new IndexJob(config, surroundings).run();
    return report.rejected() == 0 ? 0 : SOME_REJECTED;
  }
}
