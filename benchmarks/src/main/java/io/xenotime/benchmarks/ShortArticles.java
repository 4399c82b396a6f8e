package io.xenotime.benchmarks;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Makes up articles of a title and terms, for questions of number and not of text. Every tenth has
 * the word {@value #IN_A_TENTH}; frequent terms are some twenty times as frequent as rare ones. The
 * same seed gives the same articles. One thread.
 */
final class ShortArticles {

  /** A word of one article in ten. */
  static final String IN_A_TENTH = "tenth";

  private static final Instant FIRST = Instant.parse("2005-01-01T00:00:00Z");
  private static final int DAYS = 7_500;

  /**
   * A facet, how many values it has and how many an article carries at most.
   *
   * @param most at least 1; some carry none
   */
  private record Carried(Facet facet, List<Term> terms, int most) {}

  private final SplittableRandom random;
  private final List<Carried> carried;

  private ShortArticles(long seed, List<Carried> carried) {
    this.random = new SplittableRandom(seed);
    this.carried = carried;
  }

  /** Makes articles with the facets of an index, sized as in an archive of a million posts. */
  static ShortArticles of(long seed, List<Facet> facets) {
    List<Carried> carried = new ArrayList<>();
    for (Facet facet : facets) {
      carried.add(
          switch (facet.taxonomy()) {
            case "regions" -> new Carried(facet, terms("region", 60), 3);
            case "news-type" -> new Carried(facet, terms("type", 12), 1);
            case "organization" -> new Carried(facet, terms("organization", 3_000), 3);
            case "element" -> new Carried(facet, terms("element", 20), 4);
            case "source" -> new Carried(facet, terms("host", 5_000), 2);
            default -> new Carried(facet, terms(facet.taxonomy(), 400), 2);
          });
    }
    return new ShortArticles(seed, carried);
  }

  private static List<Term> terms(String word, int count) {
    List<Term> terms = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      terms.add(new Term(i, word + "-" + i, word + " " + i));
    }
    return terms;
  }

  /** Returns the next article. */
  Article next(long id) {
    SortedMap<Facet, List<Term>> terms = new TreeMap<>();
    for (Carried facet : carried) {
      List<Term> some = new ArrayList<>();
      for (int left = random.nextInt(facet.most() + 1); left > 0; left--) {
        // Squared, so that values differ in how many carry them.
        double place = random.nextDouble() * random.nextDouble();
        some.add(facet.terms().get((int) (place * facet.terms().size())));
      }
      terms.put(facet.facet(), some);
    }
    Instant published = FIRST.plusSeconds(random.nextLong(DAYS * 86_400L));
    String title = "w" + random.nextInt(50_000) + " w" + random.nextInt(50_000);
    return new Article(
        id,
        "https://news.example/" + id,
        "post-" + id,
        "news-archive",
        random.nextInt(10) == 0 ? title + " " + IN_A_TENTH : title,
        "",
        List.of(),
        List.of(),
        terms,
        List.of(),
        0,
        published,
        published);
  }
}
