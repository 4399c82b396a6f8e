package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.xenotime.http.HttpSettings;
import io.xenotime.http.PublicAddress;
import io.xenotime.metrics.Audience;
import io.xenotime.search.SearchLimits;
import io.xenotime.server.AccessLogSetting.Place;
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
                    PublicAddress.AS_ASKED),
                new AccessLogSetting(new Place.Off(), true),
                Audience.LOCAL,
                1));
  }

  @Test
  void everyKey() throws InvalidConfig {
    ServerConfig config =
        config(
            Map.ofEntries(
                Map.entry("XENOTIME_INDEX", "i"),
                Map.entry("XENOTIME_PORT", "0"),
                Map.entry("XENOTIME_HOST", "::1"),
                Map.entry("XENOTIME_MAX_SEARCHES", "1"),
                Map.entry("XENOTIME_MAX_WAITING", "0"),
                Map.entry("XENOTIME_MAX_WAIT", "250ms"),
                Map.entry("XENOTIME_MAX_SEARCH_TIME", "1m"),
                Map.entry("XENOTIME_MAX_STOP", "5s"),
                Map.entry("XENOTIME_ACCESS_LOG", "on"),
                Map.entry("XENOTIME_ACCESS_LOG_ADDRESSES", "off"),
                Map.entry("XENOTIME_METRICS", "on"),
                Map.entry("XENOTIME_MAX_EXPORTS", "7"),
                Map.entry("XENOTIME_PUBLIC_URL", "https://search.example.org/news/")));
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
                    new PublicAddress(Optional.of("https://search.example.org/news"))),
                new AccessLogSetting(new Place.StandardError(), false),
                Audience.ON,
                7));
  }

  @Test
  void theAccessLogMayBeAFile() throws InvalidConfig {
    assertThat(config(Map.of("XENOTIME_ACCESS_LOG", "./a.log")).accessLog().place())
        .isEqualTo(new Place.InFile(Path.of("./a.log")));
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
            "XENOTIME_PUBLIC_URL", "search.example.org",
            "XENOTIME_MAX_SEARCHES", "0",
            "XENOTIME_MAX_WAITING", "151",
            "XENOTIME_MAX_WAIT", "soon",
            "XENOTIME_MAX_SEARCH_TIME", "2",
            "XENOTIME_MAX_STOP", "-1s",
            "XENOTIME_ACCESS_LOG", "yes",
            "XENOTIME_METRICS", "public");
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
            "XENOTIME_PUBLIC_URL must be an address such as https://search.example.org, got"
                + " search.example.org",
            "XENOTIME_ACCESS_LOG must be on, off, or a file with its folder such as ./access.log, got"
                + " yes",
            "XENOTIME_METRICS must be one of off, local, on, got public");
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
