package io.xenotime.indexer;

import io.xenotime.settings.InvalidConfig;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** An index made equal to a live site, and kept so. */
@Command(
    name = "sync",
    description = {
      "Make the index equal to a WordPress site, over its public REST API: fetches what is new or"
          + " changed, takes out what is no longer published. What was done stays when it is"
          + " stopped or killed, and the next run goes on from there.",
      "",
      "A site that wants a login is given an application password by the environment's"
          + " XENOTIME_SITE_USER and XENOTIME_SITE_PASSWORD, or XENOTIME_SITE_PASSWORD_FILE.",
      ""
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the index is equal to the site; with --every, it was told to stop",
      "2:it is, but for posts that could not be used or fetched",
      "3:too much would have vanished, nothing was changed",
      "1:the sync did not come to its end"
    })
final class SyncCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private SyncOptions options;

  SyncCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InvalidConfig, IOException {
    SyncConfig config =
        SyncConfig.of(
            surroundings.environment(), options, Runtime.getRuntime().availableProcessors());
    try (SyncJob job = new SyncJob(config, surroundings)) {
      return config.every().isPresent()
          ? new Follower(job, config.every().get()).run()
          : new SingleSync(job).run();
    }
  }
}
