package io.xenotime.server;

import io.xenotime.http.HttpSettings;
import io.xenotime.http.PublicAddress;
import io.xenotime.metrics.Audience;
import io.xenotime.search.SearchLimits;
import io.xenotime.server.AccessLogSetting.Place;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.Setting;
import io.xenotime.settings.SettingReader;
import io.xenotime.settings.SettingReader.Given;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a server. Immutable; what exists makes sense.
 *
 * @param index the folder of the index
 * @param http how to listen and how much to take on
 * @param accessLog whether and where requests are logged
 * @param metrics who may read them
 * @param maxExports long exports at once
 */
record ServerConfig(
    Path index, HttpSettings http, AccessLogSetting accessLog, Audience metrics, int maxExports) {

  private enum Switch {
    ON,
    OFF
  }

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
            publicAddress(reader, Optional.ofNullable(options.publicUrl)));
    AccessLogSetting accessLog =
        new AccessLogSetting(
            place(reader), reader.choice(Setting.ACCESS_LOG_ADDRESSES, Switch.ON) == Switch.ON);
    Audience metrics = reader.choice(Setting.METRICS, Audience.LOCAL);
    // Each keeps a processor busy, and there must be one left to search with.
    int maxExports = reader.number(Setting.MAX_EXPORTS, Math.max(1, processors / 2), 1, 100);
    reader.refuseMistakes();
    Path index = SettingReader.index(environment, Optional.ofNullable(options.index));
    return new ServerConfig(index, http, accessLog, metrics, maxExports);
  }

  /** Returns the same for a server that nobody else uses: on a free port here, without a log. */
  ServerConfig unseen() {
    HttpSettings here =
        new HttpSettings(
            "127.0.0.1",
            0,
            http.limits(),
            http.maxSearches(),
            http.maxWaiting(),
            http.maxWait(),
            http.maxStop(),
            PublicAddress.AS_ASKED);
    return new ServerConfig(
        index, here, new AccessLogSetting(new Place.Off(), false), metrics, maxExports);
  }

  /** A file must be written with a slash, so that a slip in {@code off} does not become a file. */
  private static Place place(SettingReader reader) {
    String value = reader.given(Setting.ACCESS_LOG).map(Given::value).orElse("off");
    return switch (value) {
      case "off" -> new Place.Off();
      case "on" -> new Place.StandardError();
      default -> {
        if (value.indexOf('/') >= 0 || value.indexOf(File.separatorChar) >= 0) {
          yield new Place.InFile(Path.of(value));
        }
        reader.mistake(
            Setting.ACCESS_LOG.variable()
                + " must be on, off, or a file with its folder such as ./access.log, got "
                + value);
        yield new Place.Off();
      }
    };
  }

  static PublicAddress publicAddress(SettingReader reader, Optional<String> option) {
    Optional<Given> given = reader.given(Setting.PUBLIC_URL, "--public-url", option);
    Optional<PublicAddress> address = given.map(Given::value).flatMap(PublicAddress::read);
    if (given.isPresent() && address.isEmpty()) {
      reader.mistake(
          given.get().name()
              + " must be "
              + PublicAddress.ALLOWED
              + ", got "
              + given.get().value());
    }
    return address.orElse(PublicAddress.AS_ASKED);
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
        usual.maxSpans(),
        usual.maxBuckets(),
        reader.duration(Setting.MAX_SEARCH_TIME, usual.maxTime()));
  }
}
