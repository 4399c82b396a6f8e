package io.xenotime.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.xenotime.server.NodeClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A real browser. Fetches none: where no environment variable says where it is, a test is skipped,
 * and says how to get it.
 */
final class Chromium implements AutoCloseable {

  private static final String BROWSER = "XENOTIME_CHROMIUM";
  private static final String NODE = "PLAYWRIGHT_NODEJS_PATH";
  private static final String HOW_TO =
      "; to have it: install chromium and nodejs, set "
          + BROWSER
          + " and "
          + NODE
          + " to where they are";

  /** Much longer than anything takes; a busy machine is no failure. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--disable-quic");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the browser that is here, or skips the test. */
  static Chromium here() throws IOException {
    Path program = promised(BROWSER);
    Path node = promised(NODE);
    // The driver is looked for in a folder "package"; npm installs it under that name.
    System.setProperty("playwright.cli.dir", NodeClients.here().modules().toString());
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", NODE, node.toString())));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    BrowserType.LaunchOptions how =
        new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS);
    return new Chromium(playwright, playwright.chromium().launch(how));
  }

  private static Path promised(String variable) {
    String value = System.getenv(variable);
    assumeTrue(value != null, "skipped, for " + variable + " is not set" + HOW_TO);
    Path program = Path.of(value);
    // Who promises a browser wants these tests to run.
    assertThat(Files.isExecutable(program)).as("%s=%s is a program", variable, value).isTrue();
    return program;
  }

  /** Opens a window of its own, without anything remembered. */
  Tab open(Browser.NewContextOptions how) {
    Tab tab = new Tab(browser.newContext(how));
    tab.page().setDefaultTimeout(PATIENCE.toMillis());
    return tab;
  }

  @Override
  public void close() {
    try (playwright) {
      browser.close();
    }
  }
}
