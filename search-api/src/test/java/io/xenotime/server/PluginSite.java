package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.realsite.WordPress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A real WordPress with the plugin, beside the server over an index of the same posts. One serves
 * all test classes that want it, since it takes long to start; without WordPress they are skipped.
 */
final class PluginSite implements AutoCloseable {

  /** For {@link #ask}: the plugin as it comes, so that WordPress searches by itself. */
  static final String NO_ENGINE = "";

  private final WordPress wordPress;
  private final SampleServer engine;
  private final Path index;
  private final HttpClient visitor = HttpClient.newHttpClient();
  private String asked = NO_ENGINE;

  private PluginSite(WordPress wordPress) throws IOException {
    this.wordPress = wordPress;
    this.index = Files.createTempDirectory("plugin-site");
    this.engine = SampleServer.in(index);
  }

  private static PluginSite start() {
    try {
      WordPress wordPress = WordPress.start(Map.of());
      try {
        wordPress.importPosts(Path.of("..", "index-data", "posts"));
        wordPress.install(WordPressPluginTest.PLUGIN);
        wordPress.install(Path.of("src", "test", "resources", "wordpress", "plugin-watch.php"));
        return new PluginSite(wordPress);
      } catch (IOException | RuntimeException e) {
        wordPress.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WordPress wordPress() {
    return wordPress;
  }

  SampleServer engine() {
    return engine;
  }

  /** Returns the page of settings; whoever uses it sets what is asked. */
  ReadingSettings settings() throws IOException {
    settingIsUnknown();
    return new ReadingSettings(wordPress, visitor);
  }

  /** Has the plugin ask the engine at this address. */
  void ask(String address) throws IOException {
    if (!asked.equals(address)) {
      wordPress.php("update_option('xenotime_endpoint', '" + address + "');");
      asked = address;
    }
  }

  /** Says that a test changed the setting by other means. */
  void settingIsUnknown() {
    asked = "unknown";
  }

  /** Returns what a visitor sees. */
  ShownSearch shown(String target) throws IOException, InterruptedException {
    return ShownSearch.of(visitor, wordPress.base() + target);
  }

  /** Returns what comes from an address that is no page. */
  String body(String target) throws IOException, InterruptedException {
    URI address = URI.create(wordPress.base() + target);
    return visitor.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  /** Asserts that a page of the site is a page of the engine. */
  void assertSame(String target, String search) throws IOException, InterruptedException {
    assertSame(shown(target), engine.get(search));
  }

  static void assertSame(ShownSearch shown, JsonNode answer) {
    assertThat(shown.ids()).isEqualTo(SampleServer.ids(answer));
    assertThat(shown.found()).isEqualTo(answer.at("/total/value").asInt());
    assertThat(shown.pages()).isEqualTo(answer.at("/pages").asInt());
  }

  @Override
  public void close() throws IOException {
    visitor.close();
    engine.close();
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } finally {
      wordPress.close();
    }
  }

  /** Hands the site to tests; JUnit closes it at the end of all. */
  static final class Visit implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == PluginSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Optional<String> missing = WordPress.missing();
      assumeTrue(missing.isEmpty(), () -> "skipped, for " + missing.orElse(""));
      return context
          .getRoot()
          .getStore(Namespace.create(PluginSite.class))
          .computeIfAbsent(PluginSite.class, once -> PluginSite.start(), PluginSite.class);
    }
  }
}
