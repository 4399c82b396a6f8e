package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.http.CannedEngine;
import io.xenotime.search.Age;
import io.xenotime.search.ArticlePart;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.search.Freshness;
import io.xenotime.search.Manner;
import io.xenotime.search.QueryReading;
import io.xenotime.search.QueryReading.Correction;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.TimelineRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCommandTest {

  private final CannedEngine engine = CannedEngine.ofTwo();

  @Test
  void resultsAreReadable() {
    Call call = Call.of(engine, "search", "lynas", "ndpr");
    assertThat(call.code()).isZero();
    assertThat(call.out().replaceAll("\\d+ ms", "0 ms"))
        .isEqualTo(
            """
             1. Lynas lifts NdPr output
                2025-04-01 · Company News, Australia, Malaysia
                Output rose 12 %.
                What comes next
                https://news.example/11

             2. Study: China’s grip on Nd₂Fe₁₄B
                2025-05-02 · China
                A study of magnets.
                https://news.example/12

            2 articles found, page 1 of 1, 0 ms
            regions: Australia 1, Malaysia 1, China 1
            news_type: Company News 1
            """);
    assertThat(call.err()).isEmpty();
  }

  @Test
  void matchesAreColouredWhereThereAreColours() {
    String out = Call.inColour(engine, "search", "lynas").out();
    assertThat(out).contains("\u001b[33mOutpu\u001b[");
    assertThat(Call.of(engine, "search", "lynas").out()).doesNotContain("\u001b");
  }

  @Test
  void optionsAreTheParametersOfTheApi() {
    Call.of(
        engine,
        "search",
        "magnets",
        "-recycling",
        "--facet",
        "regions=china,japan",
        "--facet=news-type_exclude=opinion",
        "--after=2025-04",
        "--before=2025-05",
        "--sort=newest",
        "--in=title,highlights",
        "--match=all",
        "--fuzzy=off",
        "--synonyms=off",
        "--freshness=30d",
        "--explain",
        "--page=2",
        "--per-page=5");
    assertThat(engine.lastAsked().text()).isEqualTo("magnets -recycling");
    assertThat(engine.lastAsked().filters())
        .containsExactly(
            new FacetFilter("regions", List.of("china", "japan"), Mode.ANY),
            new FacetFilter("news_type", List.of("opinion"), Mode.NONE));
    assertThat(engine.lastAsked().published().from()).isPresent();
    assertThat(engine.lastAsked().published().until()).isPresent();
    assertThat(engine.lastAsked().order()).isEqualTo(Order.NEWEST);
    assertThat(engine.lastAsked().manner())
        .isEqualTo(
            new Manner(
                false,
                false,
                false,
                new Freshness.HalfLife(Age.read("30d").orElseThrow()),
                true,
                Set.of(ArticlePart.TITLE, ArticlePart.HIGHLIGHTS)));
    assertThat(engine.lastAsked().page().number()).isEqualTo(2);
    assertThat(engine.lastAsked().page().size()).isEqualTo(5);
  }

  @Test
  void whatIsCountedAndFoldedIsAskedOfTheEngine() {
    Call.of(
        engine,
        "search",
        "magnets",
        "--facets=regions",
        "--facet-limit=3",
        "--facet-sort=label",
        "--range=2025",
        "--range=..2024",
        "--timeline=month",
        "--timeline-by=regions",
        "--timezone=Asia/Tokyo",
        "--collapse=story",
        "--collapse-keep=earliest");
    SearchRequest asked = engine.lastAsked();
    assertThat(asked.counting().facets()).containsExactly("regions");
    assertThat(asked.counting().limit()).isEqualTo(3);
    assertThat(asked.counting().order()).isEqualTo(Counting.Order.LABEL);
    assertThat(asked.counting().spans()).extracting(Counting.Span::name).contains("2025", "..2024");
    assertThat(asked.timeline())
        .contains(
            new TimelineRequest(
                TimelineRequest.Unit.MONTH, ZoneId.of("Asia/Tokyo"), Optional.of("regions")));
    assertThat(asked.collapse())
        .isEqualTo(new Collapse(Collapse.Group.STORY, Collapse.Keep.EARLIEST));
  }

  @Test
  void whatWasFoldedIsSaid() {
    assertThat(Call.of(engine, "search", "lynas", "--collapse=story").out())
        .contains("2 articles found in 2 stories, page 1 of 1");
    assertThat(Call.of(engine, "search", "lynas").out()).contains("2 articles found, page 1 of 1");
  }

  @Test
  void eachHitSaysWhyWhenAsked() {
    assertThat(Call.of(engine, "search", "lynas", "--explain").out())
        .contains("    why: has lynas\n    https://news.example/11\n");
    assertThat(Call.of(engine, "search", "lynas", "--explain", "--json").out())
        .contains(
            "\"explanation\":{\"sentence\":\"has lynas\","
                + "\"components\":[{\"name\":\"lynas\",\"score\":1.5}]}");
    assertThat(Call.of(engine, "search", "lynas").out()).doesNotContain("why:");
  }

  @Test
  void whatWasMadeOfTheTextIsSaidFirst() {
    engine.answer(request -> {
      return CannedEngine.readAs(
          new QueryReading(
              "lynas",
              List.of(new Correction("lynsa", "lynas")),
              List.of(),
              List.of(),
              List.of(),
              List.of()),
          engine.canned(request));
    });
    assertThat(Call.of(engine, "search", "lynsa").out())
        .startsWith("corrected: lynsa -> lynas (undo: --fuzzy off)\n\n 1. Lynas");
  }

  @Test
  void withoutAQueryEverythingIsFound() {
    assertThat(Call.of(engine, "search").code()).isZero();
    assertThat(engine.lastAsked().text()).isEmpty();
  }

  @Test
  void jsonIsWhatTheApiAnswers() {
    String json = Call.of(engine, "search", "lynas", "--json").out();
    assertThat(json)
        .startsWith("{\"query\":{\"q\":\"lynas\",\"interpreted\":\"lynas\",")
        .endsWith(
            "\"links\":{\"self\":\"/v1/search?q=lynas\",\"rss\":\"/v1/search.rss?q=lynas\","
                + "\"csv\":\"/v1/search.csv?q=lynas\"}}\n");
  }

  @Test
  void nothingFoundIsSaid() {
    CannedEngine empty = new CannedEngine();
    assertThat(Call.of(empty, "search", "unobtainium").out()).isEqualTo("nothing found\n");
  }

  @Test
  void whatWasLeftAsideIsSaid() {
    engine.answer(request -> {
      return CannedEngine.readAs(
          QueryReading.plain("a", List.of("a quotation mark has no partner")),
          engine.canned(request));
    });
    assertThat(Call.of(engine, "search", "a", "--facet", "reginos=x").err())
        .isEqualTo(
            "unknown parameter \"reginos\", did you mean regions\n"
                + "a quotation mark has no partner\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--page=0 | page must be between 1 and 10000, got 0 (1 to 10000)",
        "--facet=china | --facet must be NAME=VALUE, got china",
        "--facte=regions=china | there is no option --facte=regions=china"
      })
  void mistakesAreSaid(String option, String sentence) {
    Call call = Call.of(engine, "search", "a", option);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err().lines()).first().isEqualTo(sentence);
  }

  @Test
  void withoutAnIndexItSaysHowToMakeOne() {
    engine.status(EngineStatus.waiting(Optional.empty()));
    Call call = Call.of(engine, "search", "a", "--index", "there");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo("there is no index in there yet, make one with: xenotime index PATH\n");
  }

  @Test
  void noTextTakesTheTerminalOver() {
    CannedEngine hostile =
        new CannedEngine(
            Articles.article(1)
                .title("a\u001b[2Jb\u009bc")
                .body("x\u001b]0;owned\u0007")
                .region("y\u001b[31m")
                .build());
    assertThat(Call.of(hostile, "search", "a").out()).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
  }
}
