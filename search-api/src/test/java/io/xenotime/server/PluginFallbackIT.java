package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a WordPress with the plugin searches by itself. */
@ExtendWith(PluginSite.Visit.class)
class PluginFallbackIT {

  private static final String SEARCH = "?s=dysprosium+magnet";
  private static final String SAME_SEARCH = "/v1/search?q=dysprosium+magnet";

  private static ShownSearch own;

  private final PluginSite site;

  PluginFallbackIT(PluginSite site) {
    this.site = site;
  }

  @BeforeEach
  void lookOnceWhatWordPressFindsByItself() throws Exception {
    if (own == null) {
      site.ask(PluginSite.NO_ENGINE);
      own = site.shown(SEARCH);
      assertThat(own.ids()).isNotEqualTo(SampleServer.ids(site.engine().get(SAME_SEARCH)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        "500 | {\"status\": 500}",
        "503 | {\"status\": 503}",
        "404 | <h1>Not Found</h1>",
        "302 | ``",
        "200 | ``",
        "200 | <h1>Welcome to nginx!</h1>",
        "200 | {\"hits\": [{\"id\": 4868}]",
        "200 | {\"hits\": [{\"id\": \"4868\"}], \"total\": {\"value\": 1}}",
        "200 | {\"hits\": [{\"id\": 4868}], \"total\": {\"value\": 0}}",
        "200 | {\"hits\": \"none\", \"total\": {\"value\": 0}}",
        "200 | [7]",
        "200 | \"text\"",
        UnwellEngine.SILENT + " | ``",
      })
  void anEngineThatIsUnwellIsAskedOnceAndNotMissed(int status, String body) throws Exception {
    try (UnwellEngine unwell = UnwellEngine.answering(status, body)) {
      site.ask(unwell.address());
      assertThat(site.shown(SEARCH)).isEqualTo(own);
      assertThat(unwell.requests()).hasSize(1);
      assertThat(site.shown(SEARCH)).isEqualTo(own);
      assertThat(unwell.requests()).hasSize(1);
    }
  }

  @Test
  void anEngineThatIsAwayIsNotMissed() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    site.ask("http://127.0.0.1:" + port);
    assertThat(site.shown(SEARCH)).isEqualTo(own);
  }

  @Test
  void anEngineThatWasAwayIsAskedAgainAfterThePause() throws Exception {
    String address = site.engine().address();
    String pause = "'xenotime_away_' . md5('" + address + "')";
    site.ask(address);
    site.wordPress().php("set_transient(" + pause + ", 1, 30);");
    assertThat(site.shown(SEARCH)).isEqualTo(own);
    site.wordPress().php("update_option('_transient_timeout_' . " + pause + ", time() - 1);");
    site.assertSame(SEARCH, SAME_SEARCH);
  }

  @Test
  void aSearchThatTheEngineRefusesDoesNotTakeItFromTheOthers() throws Exception {
    String tooLong = "?s=" + "magnet+".repeat(200);
    site.ask(PluginSite.NO_ENGINE);
    ShownSearch without = site.shown(tooLong);
    site.ask(site.engine().address());
    assertThat(site.shown(tooLong)).isEqualTo(without);
    site.assertSame(SEARCH, SAME_SEARCH);
  }

  @Test
  void anIndexOfAnotherSiteIsNotBelieved() throws Exception {
    String foreign = "{\"hits\":[{\"id\":999999}],\"total\":{\"value\":1}}";
    try (UnwellEngine other = UnwellEngine.answering(200, foreign)) {
      site.ask(other.address());
      assertThat(site.shown(SEARCH)).isEqualTo(own);
    }
  }

  @Test
  void searchesThatWordPressAnswersBetterAreItsOwn() throws Exception {
    List<String> targets =
        List.of(
            "?s=",
            "?s=+",
            "?s%5B%5D=dysprosium",
            "?s=dysprosium&orderby%5B%5D=date",
            "?s=dysprosium&regions=china",
            "?s=dysprosium&post_type=news-archive",
            "?s=dysprosium&m=202505",
            "?s=dysprosium&author=2",
            "?s=dysprosium&orderby=title",
            "?s=dysprosium&sentence=1",
            "?s=dysprosium&without=the-engine",
            "");
    site.ask(PluginSite.NO_ENGINE);
    List<ShownSearch> without = shown(targets);
    try (UnwellEngine watched = UnwellEngine.answering(500, "")) {
      site.ask(watched.address());
      assertThat(shown(targets)).isEqualTo(without);
      assertThat(site.body("?s=dysprosium&feed=rss2")).contains("<rss");
      assertThat(site.body("wp-json/wp/v2/search?search=dysprosium")).startsWith("[{");
      assertThat(watched.requests()).isEmpty();
    }
  }

  @Test
  void whereTheIndexHasOneTypeOnlySearchesOfThatTypeAreTheEngines() throws Exception {
    String narrowed = "?s=dysprosium&post_type=news-archive&regions=china";
    site.ask(PluginSite.NO_ENGINE);
    ShownSearch without = site.shown(narrowed);
    site.ask(site.engine().address());
    site.wordPress().php("update_option('plugin_watch_types', ['news-archive']);");
    try {
      site.assertSame(SEARCH + "&post_type=news-archive", SAME_SEARCH);
      assertThat(site.shown(SEARCH)).isEqualTo(own);
      assertThat(site.shown(narrowed)).isEqualTo(without);
      assertThat(site.shown(SEARCH + "&post_type=post").ids()).isEmpty();
    } finally {
      site.wordPress().php("delete_option('plugin_watch_types');");
    }
  }

  private List<ShownSearch> shown(List<String> targets) throws IOException, InterruptedException {
    List<ShownSearch> shown = new ArrayList<>();
    for (String target : targets) {
      shown.add(site.shown(target));
    }
    return shown;
  }

  @Test
  void nothingOfTheVisitorIsSentAlong() throws Exception {
    try (UnwellEngine watched = UnwellEngine.answering(500, "")) {
      site.ask(watched.address());
      site.shown("?s=dysprosium+magnet&paged=2&utm_source=letter");
      assertThat(watched.requests())
          .singleElement()
          .asString()
          .startsWith(
              "/v1/search?q=dysprosium%20magnet&page=2&per_page=10&sort=relevance&fields=id"
                  + "&facets=none&snippets=0\n")
          .doesNotContainIgnoringCase("cookie")
          .doesNotContainIgnoringCase("forwarded")
          .doesNotContainIgnoringCase("referer")
          .doesNotContain("Java");
    }
  }
}
