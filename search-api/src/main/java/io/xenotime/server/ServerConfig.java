package io.xenotime.server;

import io.xenotime.feeds.FeedSettings;
import io.xenotime.http.HttpSettings;
import io.xenotime.search.SearchLimits;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.Setting;
import io.xenotime.settings.SettingReader;
import io.xenotime.settings.SettingReader.Given;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a server. Immutable; what exists makes sense.
 *
 * @param index the folder of the index
 * @param http how to listen and how much to take on
 * @param feeds how searches are handed on as feeds and exports
 */
record ServerConfig(Path index, HttpSettings http, FeedSettings feeds) {

  /**
   * Returns the settings; an option goes before the environment, the environment before defaults.
   *
   * @param processors how many there are, for the default number of searches at once
   * @throws InvalidConfig with everything that is wrong
   */
  static ServerConfig of(Map<String, String> environment, ServeOptions options, int processors)
      throws InvalidConfig {
    SettingReader reader = new SettingReader(environment);
    HttpSettings http =
        new HttpSettings(
            reader.word(
                reader.given(Setting.HOST, "--host", Optional.ofNullable(options.host)),
                "127.0.0.1"),
            reader.number(
                reader.given(Setting.PORT, "--port", Optional.ofNullable(options.port)),
                8080,
                0,
                65_535),
            limits(reader),
            // Two for each processor: one may have to wait for the disk.
            reader.number(Setting.MAX_SEARCHES, 2 * processors, 1, 1_000),
            reader.number(Setting.MAX_WAITING, 100, 0, 150),
            reader.duration(Setting.MAX_WAIT, Duration.ofSeconds(1)),
            reader.duration(Setting.MAX_STOP, Duration.ofSeconds(10)),
            reader.flag(Setting.ACCESS_LOG));
    FeedSettings feeds =
        new FeedSettings(
            publicAddress(reader),
            // Each keeps a processor busy, and there must be one left to search with.
            reader.number(Setting.MAX_EXPORTS, Math.max(1, processors / 2), 1, 100));
    reader.refuseMistakes();
    Path index = SettingReader.index(environment, Optional.ofNullable(options.index));
    return new ServerConfig(index, http, feeds);
  }

  /** Returns what addresses of the server begin with for its readers, if that is set. */
  static Optional<String> publicAddress(SettingReader reader) {
    Optional<Given> given = reader.given(Setting.PUBLIC_URL, "", Optional.empty());
    Optional<String> address = given.map(Given::value).filter(FeedSettings::isAddress);
    if (given.isPresent() && address.isEmpty()) {
      reader.mistake(
          given.get().name()
              + " must be an http or https address without a query, got "
              + given.get().value());
    }
    return address;
  }

  private static SearchLimits limits(SettingReader reader) {
    SearchLimits usual = SearchLimits.DEFAULT;
    return new SearchLimits(
        usual.maxTextChars(),
        usual.maxClauses(),
        usual.maxPrefixWords(),
        usual.maxDepth(),
        usual.maxPageSize(),
        usual.maxFacetValues(),
        usual.maxFilterValues(),
        usual.maxPassages(),
        reader.duration(Setting.MAX_SEARCH_TIME, usual.maxTime()));
  }
}
