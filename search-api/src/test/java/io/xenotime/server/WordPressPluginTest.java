package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What can be said of the plugin without a WordPress. */
class WordPressPluginTest {

  static final Path PLUGIN = Path.of("..", "wordpress-plugin", "xenotime-search.php");
  private static final Path PAGE = Path.of("..", "docs", "wordpress-plugin.md");

  @Test
  void itIsPhp() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/php")), "skipped, for there is no php");
    Process php =
        new ProcessBuilder("php", "-l", PLUGIN.toString()).redirectErrorStream(true).start();
    String said = new String(php.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(php.waitFor()).as(said).isZero();
  }

  @Test
  void itStatesTheLicenceOfTheProject() throws IOException {
    assertThat(Files.readString(Path.of("..", "LICENSE"))).contains("Apache License", "2.0");
    assertThat(Files.readString(PLUGIN)).contains("* License:           Apache-2.0\n");
  }

  @Test
  void itsPageNamesEveryHookAndConstant() throws IOException {
    String page = Files.readString(PAGE);
    String plugin = Files.readString(PLUGIN);
    for (String name :
        new String[] {
          "XENOTIME_ENDPOINT",
          "XENOTIME_PUBLIC_ENDPOINT",
          "xenotime_search_types",
          "xenotime_search_wanted",
          "xenotime_search_parameters",
          "xenotime_search_request",
          "xenotime_search_away",
          "[xenotime_search]"
        }) {
      assertThat(plugin).contains(name);
      assertThat(page).contains(name);
    }
    assertThat(plugin).contains("const PATIENCE = 2;", "const PAUSE = 30;");
    assertThat(page).contains("2 seconds", "30 seconds");
  }
}
