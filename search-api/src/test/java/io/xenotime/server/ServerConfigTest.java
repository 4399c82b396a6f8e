package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.xenotime.feeds.FeedSettings;
import io.xenotime.http.HttpSettings;
import io.xenotime.search.SearchLimits;
import io.xenotime.settings.InvalidConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ServerConfigTest {

  @Test
  void defaults() throws InvalidConfig {
    assertThat(config(Map.of()))
        .isEqualTo(
            new ServerConfig(
                Path.of("index-data/index"),
                new HttpSettings(
                    "127.0.0.1",
                    8080,
                    SearchLimits.DEFAULT,
                    6,
                    100,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(10),
                    false),
                new FeedSettings(Optional.empty(), 1)));
  }

  @Test
  void everyKey() throws InvalidConfig {
    ServerConfig config =
        config(
            Map.of(
                "XENOTIME_INDEX", "i",
                "XENOTIME_PORT", "0",
                "XENOTIME_HOST", "::1",
                "XENOTIME_MAX_SEARCHES", "1",
                "XENOTIME_MAX_WAITING", "0",
                "XENOTIME_MAX_WAIT", "250ms",
                "XENOTIME_MAX_SEARCH_TIME", "1m",
                "XENOTIME_MAX_STOP", "5s",
                "XENOTIME_ACCESS_LOG", "on"));
    assertThat(config.http().limits().maxTime()).isEqualTo(Duration.ofMinutes(1));
    assertThat(config)
        .isEqualTo(
            new ServerConfig(
                Path.of("i"),
                new HttpSettings(
                    "::1",
                    0,
                    config.http().limits(),
                    1,
                    0,
                    Duration.ofMillis(250),
                    Duration.ofSeconds(5),
                    true),
                new FeedSettings(Optional.empty(), 1)));
  }

  @Test
  void everyKeyOfFeeds() throws InvalidConfig {
    assertThat(
            config(
                    Map.of(
                        "XENOTIME_PUBLIC_URL", " https://news.example:8443/find/ ",
                        "XENOTIME_MAX_EXPORTS", "7"))
                .feeds())
        .isEqualTo(new FeedSettings(Optional.of("https://news.example:8443/find"), 7));
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://news.example",
    "news.example",
    "https://",
    "https://a b",
    "https://a/?q=1",
    "https://a/#b",
    "https://user@a",
    "''"
  })
  void aPublicAddressIsOneThatOthersCanBuildUpon(String address) {
    assertThat(
            catchThrowableOfType(
                    InvalidConfig.class, () -> config(Map.of("XENOTIME_PUBLIC_URL", address)))
                .mistakes())
        .containsExactly(
            "XENOTIME_PUBLIC_URL must be an http or https address without a query, got " + address);
  }

  @Test
  void anOptionGoesBeforeTheEnvironment() throws InvalidConfig {
    Map<String, String> environment =
        Map.of("XENOTIME_INDEX", "i", "XENOTIME_PORT", "80", "XENOTIME_HOST", "a");
    ServerConfig config = config(environment, "--index=j", "--port=81", "--host=b");
    assertThat(config.index()).isEqualTo(Path.of("j"));
    assertThat(config.http().port()).isEqualTo(81);
    assertThat(config.http().host()).isEqualTo("b");
  }

  @Test
  void everyMistake() {
    Map<String, String> environment =
        Map.of(
            "XENOTIME_PROT", "80",
            "XENOTIME_COFFEE_MACHINE", "on",
            "XENOTIME_MAX_SEARCHES", "0",
            "XENOTIME_MAX_WAITING", "151",
            "XENOTIME_MAX_WAIT", "soon",
            "XENOTIME_MAX_SEARCH_TIME", "2",
            "XENOTIME_MAX_STOP", "-1s",
            "XENOTIME_ACCESS_LOG", "yes");
    InvalidConfig mistakes =
        catchThrowableOfType(
            InvalidConfig.class, () -> config(environment, "--port=65536", "--host= "));
    assertThat(mistakes.mistakes())
        .containsExactly(
            "environment has the unknown setting XENOTIME_COFFEE_MACHINE",
            "environment has the unknown setting XENOTIME_PROT, did you mean XENOTIME_PORT",
            "--host must not be blank",
            "--port must be between 0 and 65535, got 65536",
            "XENOTIME_MAX_SEARCH_TIME must be a time such as 500ms, 2s, 1m or 1h, got 2",
            "XENOTIME_MAX_SEARCHES must be between 1 and 1000, got 0",
            "XENOTIME_MAX_WAITING must be between 0 and 150, got 151",
            "XENOTIME_MAX_WAIT must be a time such as 500ms, 2s, 1m or 1h, got soon",
            "XENOTIME_MAX_STOP must be a time such as 500ms, 2s, 1m or 1h, got -1s",
            "XENOTIME_ACCESS_LOG must be on or off, got yes");
  }

  @ParameterizedTest
  @CsvSource({"-1", "x", "''", "99999999999", "8080.0"})
  void aPortIsANumber(String port) {
    assertThat(
            catchThrowableOfType(InvalidConfig.class, () -> config(Map.of("XENOTIME_PORT", port)))
                .mistakes())
        .containsExactly("XENOTIME_PORT must be between 0 and 65535, got " + port);
  }

  @Test
  void theIndexersSettingsMayStandBeside() throws InvalidConfig {
    assertThat(config(Map.of("XENOTIME_ZONE", "UTC", "PATH", "/bin")).http().port())
        .isEqualTo(8080);
  }

  private static ServerConfig config(Map<String, String> environment, String... arguments)
      throws InvalidConfig {
    ServeOptions options = new ServeOptions();
    CommandLine.populateCommand(options, arguments);
    return ServerConfig.of(environment, options, 3);
  }
}
