package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.realsite.WordPress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plugin in a real WordPress, beside the server over an index of the same posts. */
class WordPressPluginIT {

  private static final String NO_ENDPOINT = "";

  @TempDir private static Path index;

  private static WordPress wordPress;
  private static SampleServer engine;
  private static HttpClient visitor;
  private static String endpoint;
  private static ShownSearch own;

  @BeforeAll
  static void start() throws Exception {
    Optional<String> missing = WordPress.missing();
    if (missing.isPresent()) {
      System.out.println("WordPressPluginIT is skipped: " + missing.get());
    }
    assumeTrue(missing.isEmpty(), missing.orElse(""));
    wordPress = WordPress.start(Map.of());
    wordPress.importPosts(Path.of("..", "index-data", "posts"));
    wordPress.install(WordPressPluginTest.PLUGIN);
    wordPress.install(Path.of("src", "test", "resources", "wordpress", "plugin-watch.php"));
    engine = SampleServer.in(index);
    visitor = HttpClient.newHttpClient();
    endpoint = NO_ENDPOINT;
    own = shown("?s=dysprosium+magnet");
  }

  @AfterAll
  static void stop() throws IOException {
    if (visitor != null) {
      visitor.close();
      engine.close();
    }
    if (wordPress != null) {
      wordPress.close();
    }
  }

  /** Starting a PHP takes its time, so tests say which engine they want, and most want the same. */
  private static void ask(String address) throws IOException {
    if (!endpoint.equals(address)) {
      wordPress.php("update_option('xenotime_endpoint', '" + address + "');");
      endpoint = address;
    }
  }

  private static ShownSearch shown(String target) throws Exception {
    return ShownSearch.of(visitor, wordPress.base() + target);
  }

  private static ShownSearch shownWithTheEngine(String target) throws Exception {
    ask(engine.address());
    return shown(target);
  }

  private static void assertShownAsTheEngineHasIt(ShownSearch shown, JsonNode answer) {
    assertThat(shown.ids()).isEqualTo(SampleServer.ids(answer));
    assertThat(shown.found()).isEqualTo(answer.at("/total/value").asInt());
    assertThat(shown.pages()).isEqualTo(answer.at("/pages").asInt());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9})
  void aPageIsThatOfTheEngine(int page) throws Exception {
    JsonNode answer = engine.get("/v1/search?q=dysprosium&page=" + page);
    assertThat(answer.at("/hits")).isNotEmpty();
    assertShownAsTheEngineHasIt(shownWithTheEngine("page/" + page + "/?s=dysprosium"), answer);
  }

  @Test
  void thereIsNoPagePastTheLast() throws Exception {
    ShownSearch shown = shownWithTheEngine("page/10/?s=dysprosium");
    assertThat(shown.status()).isEqualTo(404);
    assertThat(shown.ids()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"><script>alert(1)</script>",
        "\"dysprosium oxide\"",
        "\"not closed",
        "Lynas' O\\'Brien \\\\ \\",
        "title:magnet OR regions:china -price",
        "bastnäsite Nd₂Fe₁₄B",
        "镝",
        "🧲 magnet",
        "100% a+b & c=d #e ?f",
        "dysprosim",
        "0",
      })
  void whateverIsTypedReachesTheEngineAsItIs(String text) throws Exception {
    ShownSearch shown = shownWithTheEngine("?s=" + ShownSearch.encoded(text));
    assertThat(shown.text()).isEqualTo(text);
    assertThat(shown.html()).doesNotContain("<script>alert");
    assertShownAsTheEngineHasIt(shown, engine.get("/v1/search?q=" + ShownSearch.encoded(text)));
  }

  @Test
  void aPrettyAddressOfASearchIsOneToo() throws Exception {
    assertShownAsTheEngineHasIt(
        shownWithTheEngine("search/rare%20earth+magnet/"),
        engine.get("/v1/search?q=rare+earth+magnet"));
  }

  @ParameterizedTest
  @CsvSource({"orderby=date, newest", "orderby=date&order=asc, oldest", "orderby=relevance,"})
  void anOrderByDateIsTheEnginesToo(String asked, String sort) throws Exception {
    String order = sort == null ? "" : "&sort=" + sort;
    assertShownAsTheEngineHasIt(
        shownWithTheEngine("?s=dysprosium&" + asked),
        engine.get("/v1/search?q=dysprosium" + order));
  }

  @Test
  void aSiteMaySayWhatElseIsForTheEngine() throws Exception {
    assertShownAsTheEngineHasIt(
        shownWithTheEngine("?s=dysprosium&post_type=news-archive"),
        engine.get("/v1/search?q=dysprosium"));
  }

  @Test
  void postsThatWordPressDoesNotShowAreLeftOut() throws Exception {
    ShownSearch before = shownWithTheEngine("?s=lynas+kuantan");
    assertThat(before.ids()).hasSize(10);
    String draft = before.ids().get(0);
    String closed = before.ids().get(3);
    String gone = before.ids().get(7);
    wordPress.change(
        List.of("status " + draft + " draft", "password " + closed + " secret", "trash " + gone));
    ShownSearch after = shownWithTheEngine("?s=lynas+kuantan");
    wordPress.change(
        List.of("status " + draft + " publish", "password " + closed, "untrash " + gone));
    assertThat(after.ids())
        .isEqualTo(
            before.ids().stream()
                .filter(id -> !List.of(draft, closed, gone).contains(id))
                .toList());
    assertThat(after.found()).isEqualTo(before.found() - 3);
    assertThat(after.pages()).isEqualTo(before.pages());
    assertThat(shownWithTheEngine("?s=lynas+kuantan").ids()).isEqualTo(before.ids());
  }

  @Test
  void searchesThatWordPressAnswersBetterAreItsOwn() throws Exception {
    List<String> targets =
        List.of(
            "?s=",
            "?s=+",
            "?s=dysprosium&regions=china",
            "?s=dysprosium&post_type=post",
            "?s=dysprosium&m=202505",
            "?s=dysprosium&author=2",
            "?s=dysprosium&orderby=title",
            "?s=dysprosium&sentence=1",
            "");
    ask(NO_ENDPOINT);
    List<List<String>> own = idsOf(targets);
    try (UnwellEngine watched = UnwellEngine.answering(500, "")) {
      ask(watched.address());
      assertThat(idsOf(targets)).isEqualTo(own);
      assertThat(watched.requests()).isEmpty();
    }
  }

  private static List<List<String>> idsOf(List<String> targets) throws Exception {
    List<List<String>> ids = new ArrayList<>();
    for (String target : targets) {
      ids.add(shown(target).ids());
    }
    return ids;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
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
        "0 |",
      })
  void anEngineThatIsUnwellIsAskedOnceAndNotMissed(int status, String body) throws Exception {
    try (UnwellEngine unwell = UnwellEngine.answering(status, body == null ? "" : body)) {
      ask(unwell.address());
      assertThat(shown("?s=dysprosium+magnet")).isEqualTo(own);
      assertThat(unwell.requests()).hasSize(1);
      assertThat(shown("?s=dysprosium+magnet")).isEqualTo(own);
      assertThat(unwell.requests()).hasSize(1);
    }
  }

  @Test
  void anEngineThatIsAwayIsNotMissedAndAskedAgainLater() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    ask("http://127.0.0.1:" + port);
    assertThat(shown("?s=dysprosium+magnet")).isEqualTo(own);
    ask(engine.address());
    String pause = "'xenotime_away_' . md5('" + engine.address() + "')";
    wordPress.php("set_transient(" + pause + ", 1, 30);");
    assertThat(shown("?s=dysprosium+magnet")).isEqualTo(own);
    wordPress.php("update_option('_transient_timeout_' . " + pause + ", time() - 1);");
    assertShownAsTheEngineHasIt(
        shown("?s=dysprosium+magnet"), engine.get("/v1/search?q=dysprosium+magnet"));
  }

  @Test
  void aSearchThatTheEngineRefusesDoesNotTakeItFromTheOthers() throws Exception {
    String tooLong = "magnet+".repeat(200);
    ask(NO_ENDPOINT);
    ShownSearch without = shown("?s=" + tooLong);
    ask(engine.address());
    assertThat(shown("?s=" + tooLong)).isEqualTo(without);
    assertShownAsTheEngineHasIt(shown("?s=dysprosium"), engine.get("/v1/search?q=dysprosium"));
  }

  @Test
  void anIndexOfAnotherSiteIsNotBelieved() throws Exception {
    try (UnwellEngine foreign =
        UnwellEngine.answering(200, "{\"hits\":[{\"id\":999999}],\"total\":{\"value\":1}}")) {
      ask(foreign.address());
      assertThat(shown("?s=dysprosium+magnet")).isEqualTo(own);
    }
  }

  @Test
  void nothingOfTheVisitorIsSentAlong() throws Exception {
    try (UnwellEngine watched = UnwellEngine.answering(500, "")) {
      ask(watched.address());
      shown("?s=dysprosium+magnet&paged=2&utm_source=letter");
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
