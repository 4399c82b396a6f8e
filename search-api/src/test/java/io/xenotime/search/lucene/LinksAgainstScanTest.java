package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Link;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.CitedBy;
import io.xenotime.search.Cites;
import io.xenotime.search.LinkedPosts;
import io.xenotime.search.RandomArchive;
import io.xenotime.search.ScanEngine;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random links between articles that come, change and go. */
class LinksAgainstScanTest {

  private static final int ARTICLES = 80;

  @TempDir Path folder;

  @Test
  void linksAreFollowedAsTheOracleFollowsThem() throws IOException {
    long seed = new SplittableRandom().nextLong();
    List<Article> articles = written(new SplittableRandom(seed));
    try (SearchEngine engine =
        LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT, FacetTrees.NONE)) {
      SearchEngine oracle =
          new ScanEngine(Articles.FACETS, SearchLimits.DEFAULT, RandomArchive.CLOCK, articles);
      int citations = 0;
      for (long id = 1; id <= ARTICLES; id++) {
        int limit = id % 2 == 0 ? 100 : 2;
        assertThat(engine.citedBy(id, limit).map(LinksAgainstScanTest::essence))
            .as("seed %d, cited by %d", seed, id)
            .isEqualTo(oracle.citedBy(id, limit).map(LinksAgainstScanTest::essence));
        assertThat(engine.cites(id, limit).map(LinksAgainstScanTest::essence))
            .as("seed %d, cites %d", seed, id)
            .isEqualTo(oracle.cites(id, limit).map(LinksAgainstScanTest::essence));
        citations += engine.citedBy(id, 1).map(by -> (int) by.citations().total()).orElse(0);
      }
      assertThat(citations).as("seed %d", seed).isGreaterThan(ARTICLES / 5);
    }
  }

  private List<Article> written(SplittableRandom random) throws IOException {
    WrittenIndex index = new WrittenIndex(new IndexFolder(folder));
    Map<Long, Article> articles = new TreeMap<>();
    index.publish(List.of());
    for (int segment = 0; segment < 4; segment++) {
      List<Article> batch = new ArrayList<>();
      for (int i = 0; i < ARTICLES / 2; i++) {
        batch.add(article(1 + random.nextInt(ARTICLES), random));
      }
      index.add(batch);
      batch.forEach(article -> articles.put(article.id(), article));
    }
    for (long id = 1; id <= ARTICLES; id += 10) {
      index.delete(id);
      articles.remove(id);
    }
    return List.copyOf(articles.values());
  }

  private static Article article(long id, SplittableRandom random) {
    Articles article =
        Articles.article(id)
            .published(Instant.EPOCH.plusSeconds(86_400L * random.nextInt(30)).toString());
    for (int links = random.nextInt(8); links > 0; links--) {
      Link.Kind kind = Link.Kind.values()[random.nextInt(3)];
      int to = 1 + random.nextInt(ARTICLES + 5);
      String url =
          switch (random.nextInt(6)) {
            case 0 -> "https://news.example/" + to;
            case 1 -> "http://www.news.example/" + to + "/";
            case 2 -> "https://news.example/" + to + "?utm_source=mail#part";
            case 3 -> "https://news.example/?p=" + to;
            case 4 -> "https://other.example/" + to;
            default -> "https://news.example/tag/" + to;
          };
      article.link(kind, url, List.of("here", "there", "").get(random.nextInt(3)));
    }
    return article.build();
  }

  private static Object essence(CitedBy citedBy) {
    return List.of(essence(citedBy.citations()), essence(citedBy.automatic()));
  }

  private static Object essence(Cites cites) {
    return List.of(
        essence(cites.citations()), essence(cites.automatic()), cites.sources(), cites.elsewhere());
  }

  private static Object essence(LinkedPosts posts) {
    return List.of(
        posts.total(),
        posts.posts().stream().map(post -> post.post().id() + " " + post.words()).toList());
  }
}
