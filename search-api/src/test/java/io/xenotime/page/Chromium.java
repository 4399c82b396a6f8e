package io.xenotime.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser. Fetches none: where no environment variable says where it is, tests are skipped,
 * and say how to get it.
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
  private final BrowserContext desk;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
    this.desk = context(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  /** Returns why there is no browser to test with; nothing when there is one. */
  static Optional<String> missing() {
    return Stream.of(BROWSER, NODE)
        .filter(variable -> System.getenv(variable) == null)
        .findFirst()
        .map(variable -> "skipped, for " + variable + " is not set" + HOW_TO);
  }

  /** Starts the browser that is here. */
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
    Path program = Path.of(value);
    // Who promises a browser wants these tests to run.
    assertThat(Files.isExecutable(program)).as("%s=%s is a program", variable, value).isTrue();
    return program;
  }

  /** Opens a page as on a desk; what was loaded before is kept, as browsers do. */
  Tab open() {
    return new Tab(desk.newPage());
  }

  /** Opens a page in a browser that is set up otherwise, and has loaded nothing before. */
  Tab open(Browser.NewContextOptions how) {
    return new Tab(context(how).newPage());
  }

  private BrowserContext context(Browser.NewContextOptions how) {
    BrowserContext context = browser.newContext(how);
    context.setDefaultTimeout(PATIENCE.toMillis());
    return context;
  }

  @Override
  public void close() {
    try (playwright) {
      browser.close();
    }
  }
}
