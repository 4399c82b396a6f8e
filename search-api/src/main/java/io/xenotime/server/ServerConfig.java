package io.xenotime.server;

import io.xenotime.http.HttpSettings;
import io.xenotime.search.SearchLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The settings of a server. Immutable; what exists makes sense.
 *
 * @param index the folder of the index
 * @param http how to listen and how much to take on
 */
record ServerConfig(Path index, HttpSettings http) {

  /**
   * Returns the settings; an option goes before the environment, the environment before defaults.
   *
   * @param processors how many there are, for the default number of searches at once
   * @throws InvalidConfig with everything that is wrong
   */
  static ServerConfig of(Map<String, String> environment, ServeOptions options, int processors)
      throws InvalidConfig {
    ConfigReader reader = new ConfigReader(environment);
    reader.refuseUnknownNames();
    HttpSettings http =
        new HttpSettings(
            reader.word("--host", options.host, ConfigReader.HOST, "127.0.0.1"),
            reader.number("--port", options.port, ConfigReader.PORT, 8080, 0, 65_535),
            limits(reader),
            // Two for each processor: one may have to wait for the disk.
            reader.number(ConfigReader.MAX_SEARCHES, 2 * processors, 1, 1_000),
            reader.number(ConfigReader.MAX_WAITING, 100, 0, 150),
            reader.duration(ConfigReader.MAX_WAIT, Duration.ofSeconds(1)),
            reader.duration(ConfigReader.MAX_STOP, Duration.ofSeconds(10)),
            reader.flag(ConfigReader.ACCESS_LOG));
    reader.refuseMistakes();
    return new ServerConfig(index(environment, options.index), http);
  }

  /** Returns the folder of the index: the option's, else the environment's, else the default. */
  static Path index(Map<String, String> environment, Path option) {
    return option != null
        ? option
        : Path.of(environment.getOrDefault(ConfigReader.INDEX, "index-data/index"));
  }

  private static SearchLimits limits(ConfigReader reader) {
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
        reader.duration(ConfigReader.MAX_SEARCH_TIME, usual.maxTime()));
  }
}
