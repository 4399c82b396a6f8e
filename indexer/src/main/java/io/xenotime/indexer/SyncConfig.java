package io.xenotime.indexer;

import io.xenotime.article.Facet;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.Setting;
import io.xenotime.settings.SettingReader;
import io.xenotime.site.Proxies;
import io.xenotime.sync.MassRemoval;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a sync. Immutable; what exists makes sense.
 *
 * @param url the site's address as it was typed; empty for the site that the index is of
 * @param type the post type; empty to ask the site
 * @param index the folder of the index
 * @param every how long to wait between two runs; empty for a single one
 * @param compareEvery how often everything is compared; empty to decide by the size of the site
 * @param commitEvery how much time passes between two commits
 * @param full whether every post is fetched
 * @param rebuild whether a new generation is built
 * @param dryRun whether nothing is written
 * @param removal how much may vanish at once
 * @param anyRedirect whether redirects may lead to other hosts
 * @param facets the taxonomies to filter by; empty for those of the index, or of the site
 * @param thesaurus the file with the words of the field, in place of the built-in ones
 * @param thesaurusExtension a file with more of them
 * @param threads how many posts are worked on at once
 * @param report where the posts are listed that could not be used, if anywhere
 * @param quiet whether no progress is shown
 * @param login who to be at the site
 * @param proxies what stands between here and the site
 */
record SyncConfig(
    Optional<String> url,
    Optional<String> type,
    Path index,
    Optional<Duration> every,
    Optional<Duration> compareEvery,
    Duration commitEvery,
    boolean full,
    boolean rebuild,
    boolean dryRun,
    MassRemoval removal,
    boolean anyRedirect,
    Optional<List<Facet>> facets,
    Optional<Path> thesaurus,
    Optional<Path> thesaurusExtension,
    int threads,
    Optional<Path> report,
    boolean quiet,
    Optional<SiteLogin> login,
    Proxies proxies) {

  private static final int DEFAULT_REMOVAL_PERCENT = 20;

  /** A commit takes some tenths of a second, and each makes segments to merge. */
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(15);

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

  /**
   * Returns the settings; an option goes before the environment, the environment before defaults.
   *
   * @param cores how many there are, for the default number of threads
   * @throws InvalidConfig with everything that is wrong
   */
  static SyncConfig of(Map<String, String> environment, SyncOptions options, int cores)
      throws InvalidConfig {
    SettingReader settings = new SettingReader(environment);
    ConfigReader reader = new ConfigReader(settings);
    Optional<Duration> every = reader.time("--every", options.every, SHORTEST_PAUSE);
    Optional<Duration> compareEvery =
        reader.time("--compare-every", options.compareEvery, SHORTEST_PAUSE);
    if (every.isEmpty() && compareEvery.isPresent()) {
      settings.mistake("--compare-every must be given with --every");
    }
    if (every.isPresent() && options.dryRun) {
      settings.mistake("--dry-run must be given without --every");
    }
    SyncConfig config =
        new SyncConfig(
            Optional.ofNullable(options.url).map(String::strip),
            Optional.ofNullable(options.type).map(String::strip),
            SettingReader.index(environment, Optional.ofNullable(options.index)),
            every,
            compareEvery,
            reader.time("--commit-every", options.commitEvery, Duration.ZERO).orElse(COMMIT_EVERY),
            options.full,
            options.rebuild,
            options.dryRun,
            removal(reader, options),
            options.anyRedirect,
            reader.facetsIfGiven(options.facets),
            reader.path(Setting.THESAURUS, "--thesaurus", options.thesaurus),
            reader.path(Setting.EXTEND_THESAURUS, "--extend-thesaurus", options.thesaurusExtension),
            reader.threads(options.threads, cores),
            Optional.ofNullable(options.report),
            options.quiet,
            SiteLogin.of(settings),
            reader.proxies(environment));
    settings.refuseMistakes();
    return config;
  }

  private static MassRemoval removal(ConfigReader reader, SyncOptions options) {
    int percent = reader.percent("--max-removal", options.maxRemoval, DEFAULT_REMOVAL_PERCENT);
    return options.allowMassRemoval ? MassRemoval.ALLOWED : new MassRemoval(percent);
  }
}
