package io.xenotime.wordpress;

import static io.xenotime.article.Articles.FACETS;
import static io.xenotime.article.Articles.NEWS_TYPE;
import static io.xenotime.article.Articles.REGIONS;
import static io.xenotime.article.Articles.article;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.http.ServedGroups;
import io.xenotime.search.ScanEngine;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A small site of made-up posts, served as a WordPress would. */
final class MadeUpSite {

  static final String ROOT = "https://news.example";
  static final Facet ELEMENT = new Facet("element");

  private static final Term CHINA = new Term(315, "china", "China");
  private static final Term AMERICA = new Term(320, "united-states", "United States");
  private static final Term QUEBEC = new Term(361, "quebec", "Québec");
  private static final Term NEWS = new Term(122, "ree-news", "REE News & Views");
  private static final Term DYSPROSIUM = new Term(0, "dysprosium", "dysprosium");

  private MadeUpSite() {}

  static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    articles.add(
        article(1)
            .title("Prices & permits: \"magnets\"")
            .excerpt("Of 1 < 2.")
            .slug("prices")
            .highlights("One.", "Two <b>.")
            .heading("Outlook")
            .body("First.", "Second & last.")
            .block(Block.Kind.ITEM, "a")
            .block(Block.Kind.ITEM, "b")
            .block(Block.Kind.ROW, "Nd | 60")
            .block(Block.Kind.QUOTE, "So it is.")
            .block(Block.Kind.CAPTION, "A mine")
            .term(REGIONS, CHINA)
            .term(NEWS_TYPE, NEWS)
            .term(ELEMENT, DYSPROSIUM)
            .author(3)
            .published("2025-01-01T08:00:00Z")
            .modified("2025-06-01T08:00:00Z")
            .build());
    articles.add(
        article(2)
            .title("Mines of two countries")
            .slug("mines")
            .term(REGIONS, CHINA)
            .term(REGIONS, AMERICA)
            .author(4)
            .published("2025-02-01T08:00:00Z")
            .modified("2025-02-01T08:00:00Z")
            .build());
    articles.add(
        article(3)
            .title("Magnets from Québec")
            .slug("magnets")
            .term(REGIONS, QUEBEC)
            .author(3)
            .published("2025-03-01T08:00:00Z")
            .modified("2025-04-01T08:00:00Z")
            .build());
    articles.add(
        article(4)
            .title("About us")
            .type("page")
            .slug("about")
            .author(4)
            .published("2024-01-01T08:00:00Z")
            .modified("2024-01-01T08:00:00Z")
            .build());
    return articles;
  }

  static SearchEngine engine(List<Article> articles) {
    List<Facet> facets = new ArrayList<>(FACETS);
    facets.add(ELEMENT);
    return new ScanEngine(
        facets,
        SearchLimits.DEFAULT,
        Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC),
        articles);
  }

  static ServedGroups served() {
    return served(articles());
  }

  static ServedGroups served(List<Article> articles) {
    return ServedGroups.of(engine(articles), ROOT, new WordPressRoutes());
  }
}
