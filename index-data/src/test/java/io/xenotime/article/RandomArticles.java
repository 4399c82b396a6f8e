package io.xenotime.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Articles with anything that an article may have, in letters of many kinds. */
public final class RandomArticles {

  private static final String[] WORDS = {
    "dysprosium",
    "Nd₂Fe₁₄B",
    "中国",
    "é",
    "𝌆",
    "ﬀ",
    "\uE000",
    "<b>",
    "&amp;",
    "\"",
    "\\",
    "|",
    "%20",
    "{\"id\":1}"
  };

  private final Random random;

  private RandomArticles(Random random) {
    this.random = random;
  }

  /** Returns articles with ids from 1 to the count, with terms of {@link Articles#FACETS}. */
  public static List<Article> of(Random random, int count) {
    RandomArticles articles = new RandomArticles(random);
    List<Article> all = new ArrayList<>();
    for (long id = 1; id <= count; id++) {
      all.add(articles.article(id));
    }
    return all;
  }

  private Article article(long id) {
    List<String> highlights = new ArrayList<>();
    List<Block> body = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      highlights.add(text());
      body.add(new Block(any(Block.Kind.values()), text()));
      links.add(new Link(any(Link.Kind.values()), "https://a.example/" + text(), maybe(text())));
    }
    return new Article(
        id,
        maybe("https://news.example/" + id),
        maybe(text()),
        maybe("news-archive"),
        text(),
        maybe(text()),
        highlights,
        body,
        terms(),
        links,
        random.nextInt(3),
        time(),
        time());
  }

  private SortedMap<Facet, List<Term>> terms() {
    SortedMap<Facet, List<Term>> terms = new TreeMap<>();
    for (Facet facet : Articles.FACETS) {
      List<Term> carried = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        long id = random.nextInt(1000);
        carried.add(
            random.nextBoolean()
                ? new Term(id, Long.toString(id), "")
                : new Term(id, any(WORDS) + i, text()));
      }
      terms.put(facet, carried);
    }
    return terms;
  }

  private String text() {
    StringBuilder text = new StringBuilder(any(WORDS));
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(' ').append(any(WORDS));
    }
    return text.toString();
  }

  private Instant time() {
    return Instant.ofEpochSecond(random.nextLong(-5_000_000_000L, 7_000_000_000L));
  }

  private String maybe(String text) {
    return random.nextInt(3) == 0 ? "" : text;
  }

  private <T> T any(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
