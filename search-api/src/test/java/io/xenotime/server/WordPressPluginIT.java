package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors of a real WordPress with the plugin find: what the engine finds. */
@ExtendWith(PluginSite.Visit.class)
class WordPressPluginIT {

  private final PluginSite site;

  WordPressPluginIT(PluginSite site) {
    this.site = site;
  }

  @BeforeEach
  void askTheEngine() throws IOException {
    site.ask(site.engine().address());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 9})
  void aPageIsThatOfTheEngine(int page) throws Exception {
    JsonNode answer = site.engine().get("/v1/search?q=dysprosium&page=" + page);
    assertThat(answer.at("/hits")).isNotEmpty();
    PluginSite.assertSame(site.shown("page/" + page + "/?s=dysprosium"), answer);
  }

  @Test
  void thereIsNoPagePastTheLast() throws Exception {
    ShownSearch shown = site.shown("page/10/?s=dysprosium");
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
    ShownSearch shown = site.shown("?s=" + ShownSearch.encoded(text));
    assertThat(shown.text()).isEqualTo(text);
    assertThat(shown.html()).doesNotContain("<script>alert");
    PluginSite.assertSame(shown, site.engine().get("/v1/search?q=" + ShownSearch.encoded(text)));
  }

  @Test
  void aPrettyAddressOfASearchIsOneToo() throws Exception {
    site.assertSame("search/rare%20earth+magnet/", "/v1/search?q=rare+earth+magnet");
  }

  @ParameterizedTest
  @CsvSource({
    "orderby=date, newest",
    "orderby=date&order=asc, oldest",
    "orderby=date&order%5B%5D=asc, newest",
    "orderby=relevance, relevance"
  })
  void anOrderByDateIsTheEnginesToo(String order, String sort) throws Exception {
    site.assertSame("?s=dysprosium&" + order, "/v1/search?q=dysprosium&sort=" + sort);
  }

  @Test
  void postsThatWordPressDoesNotShowAreLeftOut() throws Exception {
    ShownSearch before = site.shown("?s=lynas+kuantan");
    assertThat(before.ids()).hasSize(10);
    String draft = before.ids().get(0);
    String closed = before.ids().get(3);
    String gone = before.ids().get(7);
    site.wordPress()
        .change(
            List.of(
                "status " + draft + " draft", "password " + closed + " secret", "trash " + gone));
    ShownSearch after = site.shown("?s=lynas+kuantan");
    site.wordPress()
        .change(List.of("status " + draft + " publish", "password " + closed, "untrash " + gone));
    assertThat(after.ids())
        .hasSize(7)
        .isSubsetOf(before.ids())
        .doesNotContain(draft, closed, gone)
        .isSortedAccordingTo((a, b) -> before.ids().indexOf(a) - before.ids().indexOf(b));
    assertThat(after.found()).isEqualTo(before.found() - 3);
    assertThat(after.pages()).isEqualTo(before.pages());
    assertThat(site.shown("?s=lynas+kuantan").ids()).isEqualTo(before.ids());
  }
}
