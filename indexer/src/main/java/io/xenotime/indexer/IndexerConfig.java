package io.xenotime.indexer;

import io.xenotime.article.Facet;
import io.xenotime.posts.PostTypes;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.Setting;
import io.xenotime.settings.SettingReader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of one run. Immutable; what exists makes sense.
 *
 * @param index the folder of the index
 * @param paths where the posts are, addresses of feeds among them; possibly none if there is
 *     something to delete
 * @param terms where names of terms are, beside those found at the paths
 * @param types which posts of exports are read
 * @param pages how many pages of a feed are read
 * @param facets the taxonomies to filter by, in the order they are shown; at least one
 * @param thesaurus the file with the words of the field, in place of the built-in ones
 * @param thesaurusExtension a file with more of them
 * @param zone the site's, for posts that only say local time
 * @param delete ids of posts to take out
 * @param threads how many posts are worked on at once
 * @param rebuild whether a new generation is built
 * @param dryRun whether nothing is written
 * @param report where the rejected posts are listed, if anywhere
 * @param quiet whether no progress is shown
 */
record IndexerConfig(
    Path index,
    List<String> paths,
    List<Path> terms,
    PostTypes types,
    int pages,
    List<Facet> facets,
    Optional<Path> thesaurus,
    Optional<Path> thesaurusExtension,
    ZoneId zone,
    List<Long> delete,
    int threads,
    boolean rebuild,
    boolean dryRun,
    Optional<Path> report,
    boolean quiet) {

  IndexerConfig {
    paths = List.copyOf(paths);
    terms = List.copyOf(terms);
    facets = List.copyOf(facets);
    delete = List.copyOf(delete);
  }

  /**
   * Returns the settings; an option goes before the environment, the environment before defaults.
   *
   * @param cores how many there are, for the default number of threads
   * @throws InvalidConfig with everything that is wrong
   */
  static IndexerConfig of(Map<String, String> environment, IndexOptions options, int cores)
      throws InvalidConfig {
    ConfigReader reader = new ConfigReader(new SettingReader(environment));
    reader.refuseNothingToDo(options);
    reader.refuseReportAmongPosts(options);
    IndexerConfig config =
        new IndexerConfig(
            SettingReader.index(environment, Optional.ofNullable(options.index)),
            options.paths,
            options.terms,
            reader.types(options.types),
            reader.pages(options.pages),
            reader.facets(options.facets),
            reader.path(Setting.THESAURUS, "--thesaurus", options.thesaurus),
            reader.path(Setting.EXTEND_THESAURUS, "--extend-thesaurus", options.thesaurusExtension),
            reader.zone(options.zone),
            reader.ids(options.delete),
            reader.threads(options.threads, cores),
            options.rebuild,
            options.dryRun,
            Optional.ofNullable(options.report),
            options.quiet);
    reader.refuseMistakes();
    return config;
  }
}
