package io.xenotime.feeds;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.http.CannedEngine;
import java.time.Instant;

/** Posts with texts that break what is careless. */
final class Hostile {

  static final String[] TITLES = {
    "null \u0000, bell \u0007, escape \u001b[2J, next line \u0085",
    "]]> <![CDATA[ <script>alert('x')</script> &amp; &#0; <!-- -->",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1;1)",
    "\t=1+1",
    "\u200b=1+1",
    "＝1+1",
    "a \"quoted\", comma; semicolon",
    "line one\nline two\r\nline three",
    "smile \ud83d\ude00 and \ud83c\uddf2\ud83c\uddfe",
    "\u202egnihton\u202c right to left عربي",
    "lonely \ud83d high and \ude00 low, \uffff and \ufffe",
    "\u0001\u0002"
  };

  private Hostile() {}

  static CannedEngine engine() {
    Article[] articles = new Article[TITLES.length];
    for (int i = 0; i < TITLES.length; i++) {
      articles[i] =
          Articles.article(i + 1)
              .title("x")
              .excerpt(TITLES[i])
              .highlights(TITLES[i], TITLES[i])
              .region("x" + i)
              .published("2025-04-01T08:00:0" + i % 10 + "Z")
              .build();
      articles[i] = titled(articles[i], TITLES[i], Instant.parse("2025-05-01T00:00:00Z"));
    }
    return new CannedEngine(articles);
  }

  /** Returns the article with another title, and with an address that is none for odd numbers. */
  private static Article titled(Article article, String title, Instant modified) {
    String address =
        article.id() % 2 == 0
            ? "https://news.example/ä b\"<" + article.id() + ">?a=1&b=%20"
            : article.id() % 4 == 1 ? "javascript:alert(1)//" + article.id() : "";
    return new Article(
        article.id(),
        address,
        article.slug(),
        article.type(),
        title,
        article.excerpt(),
        article.highlights(),
        article.body(),
        article.terms(),
        article.links(),
        article.author(),
        article.published(),
        modified);
  }
}
