package io.xenotime.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.hierarchy.FacetTreesReader;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.lucene.LuceneEngine;
import io.xenotime.search.lucene.SampleIndex;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page over the sample archive, without scripts. */
class SearchPageTest {

  private static SearchEngine engine;
  private static Reader reader;

  @BeforeAll
  static void serve() {
    engine =
        LuceneEngine.open(SampleIndex.shared(), SearchLimits.DEFAULT, FacetTreesReader.builtIn());
    reader = new Reader(engine);
  }

  @AfterAll
  static void stop() {
    reader.close();
    engine.close();
  }

  private static String total(Document page) {
    return page.select("#status").text().replaceAll(" post.*", "");
  }

  private static Element value(Document page, String facet, String slug) {
    return page.selectFirst("#facet-" + facet + " .value[data-value=" + slug + "]");
  }

  @Test
  void aHitIsThereWithItsHighlightsAndTheWordsMarked() {
    Element hit = reader.open("/?q=dysprosium+malaysia").selectFirst("#hits > .hit");
    assertThat(hit.selectFirst(".title").text()).startsWith("Lynas Makes Dysprosium Oxide");
    assertThat(hit.selectFirst(".title").attr("href")).startsWith("https://");
    assertThat(hit.select(".title mark").eachText()).contains("Malaysia");
    assertThat(hit.select(".highlights mark").eachText()).contains("dysprosium");
    assertThat(hit.selectFirst("time").attr("datetime")).isEqualTo("2025-05-19");
    assertThat(hit.select(".meta a").eachText()).contains("Malaysia", "REE News");
  }

  @Test
  void passagesAreThereWhenTheMatchIsInTheTextAlone() {
    Document page = reader.open("/?q=yttrium&in=body");
    assertThat(page.select(".hit .passage mark").eachText()).isNotEmpty();
  }

  @Test
  void aValueOfAFacetNarrowsToAsManyPostsAsItSays() {
    Document page = reader.open("/?q=magnet");
    Element china = value(page, "regions", "china");
    Document narrowed = reader.follow(china);
    assertThat(total(narrowed)).isEqualTo(china.select(".count").text());
    assertThat(narrowed.select("#chips .chip").text()).contains("Regions: China");
    // Counts of the facet itself stay useful after the choice.
    assertThat(value(narrowed, "regions", "australia").select(".count").text())
        .isEqualTo(value(page, "regions", "australia").select(".count").text());

    Document back = reader.follow(narrowed.selectFirst("#chips .chip"));
    assertThat(total(back)).isEqualTo(total(page));
  }

  @Test
  void aChosenValueIsMarkedAndItsLinkTakesItBack() {
    Document page = reader.open("/?q=magnet&regions=China");
    Element china = value(page, "regions", "china");
    assertThat(china.attr("aria-current")).isEqualTo("true");
    assertThat(china.attr("href")).isEqualTo("/?q=magnet");
  }

  @Test
  void postsOfAValueCanBeLeftOut() {
    Document page = reader.open("/?q=magnet");
    Element row = value(page, "regions", "china").parent();
    Document without = reader.follow(row.selectFirst(".exclude"));
    assertThat(without.select("#chips").text()).contains("Regions, not: China");
    assertThat(Integer.parseInt(total(without)))
        .isEqualTo(
            Integer.parseInt(total(page)) - Integer.parseInt(row.select(".value .count").text()));
  }

  @Test
  void regionsLieInOneAnother() {
    Document page = reader.open("/?q=dysprosium");
    assertThat(page.select("#facet-regions .values .values .value .label").eachText())
        .contains("China", "Southeast Asia")
        .doesNotContain("Asia");
  }

  @Test
  void aBarLeadsToThePostsItCounts() {
    Document page = reader.open("/?q=export+controls&timeline=quarter");
    Element bar =
        page.select(".bucket").stream()
            .filter(bucket -> bucket.select(".part").size() > 0)
            .findFirst()
            .orElseThrow();
    assertThat(bar.select("title").text()).matches("Q[1-4] \\d{4}: \\d+ posts?.*");
    String count = bar.select("title").text().replaceAll(".*: (\\d+) post.*", "$1");
    assertThat(total(reader.follow(bar))).isEqualTo(count);
  }

  @Test
  void barsAreSplitByTheInnermostRegions() {
    Document page = reader.open("/?q=export+controls&timeline_by=regions");
    assertThat(page.select("#timeline .legend li").eachText())
        .contains("China", "other")
        .doesNotContain("Asia");
    assertThat(page.select("#timeline .choices a[aria-current]").text()).isEqualTo("By regions");
  }

  @Test
  void daysOfTheSpanAreAForm() {
    Document page = reader.open("/?q=magnet&after=2025-04&regions=china");
    Element form = page.selectFirst("#span");
    assertThat(form.select("input[type=date][name=after]").val()).isEqualTo("2025-04-01");
    assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("q", "regions");
  }

  @Test
  void whatWasMadeOfTheTextIsSaidAndCanBeUndone() {
    Document page = reader.open("/?q=dysprosim+gearbox+magnet+submarine");
    assertThat(page.select("#understood li").eachText())
        .anySatisfy(line -> assertThat(line).contains("dysprosium").contains("no post has"))
        .anySatisfy(line -> assertThat(line).contains("Few posts have every word"))
        .anySatisfy(line -> assertThat(line).contains("also finds"));
    assertThat(page.select("#understood a").eachAttr("href"))
        .anyMatch(address -> address.endsWith("fuzzy=off"))
        .anyMatch(address -> address.endsWith("match=all"))
        .anyMatch(address -> address.endsWith("synonyms=off"));
  }

  @Test
  void whereNothingIsFoundNoPostLacksAWord() {
    Document page = reader.open("/?q=scandium+submarine&news_type=analysis");
    assertThat(page.select("#understood li").eachText())
        .contains("News type has no value \"analysis\".")
        .noneSatisfy(line -> assertThat(line).contains("lack"));
  }

  @Test
  void nothingFoundLeadsToSearchesThatFindSomething() {
    Document page = reader.open("/?q=dysprosium&regions=brazil&before=2012");
    assertThat(page.select("#status").text()).isEqualTo("Nothing found");
    List<Element> ways = page.select("#nothing li:has(.count)");
    assertThat(ways).isNotEmpty();
    for (Element way : ways) {
      assertThat(total(reader.follow(way.selectFirst("a"))))
          .isEqualTo(way.select(".count").text().replaceAll(" post.*", ""));
    }
  }

  @Test
  void foldedPostsAreCountedAndLeadToTheirStory() {
    Document page = reader.open("/?q=export+controls&collapse=story");
    assertThat(page.select("#status").text()).matches("\\d+ stories in \\d+ posts, .*");
    Element more = page.selectFirst(".more[data-part=#story]");
    assertThat(more.selectFirst("summary").text()).matches("\\d+ more of this story");
    assertThat(reader.follow(more.selectFirst("a")).select("#story li")).isNotEmpty();
  }

  @Test
  void aHitIsExplainedWhenThatIsAsked() {
    Document page = reader.open("/?q=lynas+malaysia&page=1");
    Document explained = reader.follow(page.selectFirst(".more[data-part^=#why] a"));
    assertThat(explained.select("#hits .hit .why p").eachText()).hasSize(10);
    assertThat(explained.select("#hits .hit .why td").eachText()).contains("freshness");
  }

  @Test
  void pagesFollowOneAnother() {
    Document second = reader.follow(reader.open("/?q=magnet").selectFirst("#pages a[rel=next]"));
    assertThat(second.selectFirst("#hits").attr("start")).isEqualTo("11");
    assertThat(second.selectFirst("#pages a[rel=prev]").attr("href")).isEqualTo("/?q=magnet");
    assertThat(second.selectFirst("#pages span").text()).startsWith("Page 2 of ");
  }

  @Test
  void theSameSearchIsThereAsAFeedAndATable() {
    Document page = reader.open("/?q=magnet&regions=china&page=2&timeline=year&facet_limit=50");
    assertThat(page.select(".exports a").eachAttr("href"))
        .contains("/v1/search.rss?q=magnet&regions=china", "/v1/search.csv?q=magnet&regions=china");
    assertThat(page.select("link[rel=alternate]").attr("href"))
        .isEqualTo("/v1/search.rss?q=magnet&regions=china");
  }

  @Test
  void theBoxKeepsWhatNarrowsTheSearch() {
    Document page = reader.open("/?q=magnet&regions=china,japan&sort=newest&page=2");
    assertThat(page.select("#q").val()).isEqualTo("magnet");
    assertThat(page.select("#kept input").eachAttr("name")).containsExactly("regions", "sort");
    assertThat(page.select("#kept input").eachAttr("value"))
        .containsExactly("china,japan", "newest");
  }

  @Test
  void anAddressHasOneForm() {
    Document page = reader.open("/?sort=newest&utm_source=x&regions=china&q=magnet&page=&before=");
    assertThat(page.select("#page").attr("data-self"))
        .isEqualTo("/?q=magnet&regions=china&sort=newest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?page=x",
        "/?per_page=101",
        "/?sort=best",
        "/?after=2025-13",
        "/?q=a&q=b",
        "/?q=%ff",
        "/?timeline=decade",
        "/posts/0"
      })
  void aSearchThatCannotBeReadIsSaidOnAPage(String address) {
    HttpResponse<String> response = reader.get(address);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(response.body()).contains("role=\"alert\"").contains("id=\"search\"");
  }

  @Test
  void aPostHasAPageWithWhatIsNearIt() {
    Document page = reader.open("/posts/5769");
    assertThat(page.select("h1").text()).isNotEmpty();
    assertThat(page.select("#related li")).hasSize(8);
    assertThat(page.select("#cited-by li")).isNotEmpty();
    Element term = page.selectFirst(".terms a");
    assertThat(reader.follow(term).select("#chips").text()).contains(term.text());
  }

  @Test
  void thereIsNoPageAboutAPostThatIsNotThere() {
    HttpResponse<String> response = reader.get("/posts/999999");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("there is no post 999999");
  }

  @Test
  void eachExampleOfTheHelpFindsSomething() {
    for (Element example : reader.open("/help").select("#help dt a")) {
      assertThat(reader.follow(example).select("#hits .hit")).as(example.text()).isNotEmpty();
    }
  }

  @Test
  void aPageThatIsKnownNeedNotBeSentAgain() {
    String tag = reader.get("/?q=magnet").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = reader.get("/?q=magnet", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    // Its headers take the place of those that came with the page.
    assertThat(again.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self'");
  }
}
