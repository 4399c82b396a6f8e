package io.xenotime.write;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Link;
import io.xenotime.write.ArticleSink.Put;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every place for articles does. */
public abstract class ArticleSinkContract {

  /** Opens the place for one run, with {@link Articles#FACETS}. */
  protected abstract ArticleSink open() throws IOException;

  /** Returns the articles a reader would see, by id. */
  protected abstract List<Article> visible() throws IOException;

  @Test
  void whatWasPutIsVisibleAfterTheCommit() throws IOException {
    Article article =
        article(7)
            .title("Dysprosium finds a home")
            .excerpt("In short.")
            .highlights("One.", "Two.")
            .heading("Where")
            .body("Here.", "There.")
            .region("China")
            .region("United States")
            .term(Articles.NEWS_TYPE, "REE News")
            .link(Link.Kind.SOURCE, "https://source.example/a", "a source")
            .build();
    try (ArticleSink sink = open()) {
      assertThat(sink.put(article)).isEqualTo(Put.ADDED);
      sink.commit();
    }
    assertThat(visible()).containsExactly(article);
  }

  @Test
  void whatWasNotCommittedIsDropped() throws IOException {
    put(article(1).build());
    try (ArticleSink sink = open()) {
      sink.put(article(1).title("Changed").build());
      sink.put(article(2).build());
      sink.delete(1);
    }
    assertThat(visible()).containsExactly(article(1).build());
  }

  @Test
  void anArticleTakesThePlaceOfTheOneWithItsId() throws IOException {
    put(article(1).build(), article(2).build());
    Article later = article(1).title("Later").build();
    try (ArticleSink sink = open()) {
      assertThat(sink.put(later)).isEqualTo(Put.REPLACED);
      sink.commit();
    }
    assertThat(visible()).containsExactly(later, article(2).build());
  }

  @Test
  void withinARunTheLaterOneWins() throws IOException {
    Article later = article(1).title("Later").build();
    try (ArticleSink sink = open()) {
      assertThat(sink.put(article(1).build())).isEqualTo(Put.ADDED);
      assertThat(sink.put(later)).isEqualTo(Put.REPLACED);
      assertThat(sink.put(later)).isEqualTo(Put.UNCHANGED);
      sink.commit();
    }
    assertThat(visible()).containsExactly(later);
  }

  @Test
  void sameContentAsInTheIndexIsUnchanged() throws IOException {
    put(article(1).build());
    try (ArticleSink sink = open()) {
      assertThat(sink.put(article(1).build())).isEqualTo(Put.UNCHANGED);
      sink.commit();
    }
    assertThat(visible()).containsExactly(article(1).build());
  }

  @Test
  void changedAndChangedBackIsReplacedTwice() throws IOException {
    put(article(1).build());
    try (ArticleSink sink = open()) {
      assertThat(sink.put(article(1).title("Other").build())).isEqualTo(Put.REPLACED);
      assertThat(sink.put(article(1).build())).isEqualTo(Put.REPLACED);
      sink.commit();
    }
    assertThat(visible()).containsExactly(article(1).build());
  }

  @Test
  void aDeletedArticleIsGoneAfterTheCommit() throws IOException {
    put(article(1).build(), article(2).build());
    try (ArticleSink sink = open()) {
      assertThat(sink.delete(1)).isTrue();
      assertThat(sink.delete(1)).isFalse();
      sink.commit();
    }
    assertThat(visible()).containsExactly(article(2).build());
  }

  @Test
  void deletingWhatIsNotThereSaysSo() throws IOException {
    try (ArticleSink sink = open()) {
      assertThat(sink.delete(1)).isFalse();
      sink.commit();
    }
    assertThat(visible()).isEmpty();
  }

  @Test
  void whatWasPutAndDeletedInOneRunIsNotThere() throws IOException {
    try (ArticleSink sink = open()) {
      sink.put(article(1).build());
      assertThat(sink.delete(1)).isTrue();
      sink.commit();
    }
    assertThat(visible()).isEmpty();
  }

  @Test
  void whatWasDeletedCanBeAddedAgain() throws IOException {
    put(article(1).build());
    try (ArticleSink sink = open()) {
      sink.delete(1);
      assertThat(sink.put(article(1).build())).isEqualTo(Put.ADDED);
      sink.commit();
    }
    assertThat(visible()).containsExactly(article(1).build());
  }

  @Test
  void aRunMayCommitSeveralTimes() throws IOException {
    Article changed = article(1).title("Changed").build();
    try (ArticleSink sink = open()) {
      sink.put(article(1).build());
      sink.commit();
      assertThat(sink.put(article(1).build())).isEqualTo(Put.UNCHANGED);
      assertThat(sink.put(changed)).isEqualTo(Put.REPLACED);
      sink.put(article(2).build());
      sink.commit();
      sink.put(article(3).build());
    }
    assertThat(visible()).containsExactly(changed, article(2).build());
  }

  @Test
  void closingTwiceIsHarmless() throws IOException {
    ArticleSink sink = open();
    sink.put(article(1).build());
    sink.commit();
    sink.close();
    sink.close();
    assertThat(visible()).containsExactly(article(1).build());
  }

  @Test
  void anArticleThatDoesNotFitLeavesTheOneBefore() throws IOException {
    put(article(1).build());
    Article unfit = article(1).region("x".repeat(40_000)).build();
    try (ArticleSink sink = open()) {
      assertThatThrownBy(() -> sink.put(unfit))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("article 1 must not have a value longer than an index takes");
      sink.put(article(2).build());
      sink.commit();
    }
    assertThat(visible()).containsExactly(article(1).build(), article(2).build());
  }

  @Test
  void manyThreadsPutAtOnce() throws Exception {
    put(article(1).build(), article(500).build());
    int threads = 4;
    try (ArticleSink sink = open();
        ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Callable<Void>> work = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        int first = thread;
        work.add(() -> {
          for (long id = 1 + first; id <= 1000; id += threads) {
            sink.put(article(id).title("Second word on " + id).build());
          }
          return null;
        });
      }
      for (Future<Void> done : pool.invokeAll(work)) {
        done.get();
      }
      sink.commit();
    }
    assertThat(visible())
        .hasSize(1000)
        .allSatisfy(
            article -> assertThat(article.title()).isEqualTo("Second word on " + article.id()));
  }

  @Test
  void anyRowOfStepsEndsLikeOnAMap() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    SortedMap<Long, Article> committed = new TreeMap<>();
    for (int run = 0; run < 12; run++) {
      SortedMap<Long, Article> articles = new TreeMap<>(committed);
      try (ArticleSink sink = open()) {
        for (int step = 0; step < 40; step++) {
          long id = 1 + random.nextInt(15);
          if (random.nextInt(3) == 0) {
            assertThat(sink.delete(id)).as("seed %d", seed).isEqualTo(articles.remove(id) != null);
          } else {
            Article article = article(id).title("Version " + random.nextInt(2)).build();
            Article before = articles.put(id, article);
            assertThat(sink.put(article)).as("seed %d", seed).isEqualTo(became(before, article));
          }
          if (random.nextInt(25) == 0) {
            sink.commit();
            committed = new TreeMap<>(articles);
          }
        }
      }
      assertThat(visible()).as("seed %d", seed).containsExactlyElementsOf(committed.values());
    }
  }

  private static Put became(Article before, Article article) {
    if (before == null) {
      return Put.ADDED;
    }
    return before.equals(article) ? Put.UNCHANGED : Put.REPLACED;
  }

  private void put(Article... articles) throws IOException {
    try (ArticleSink sink = open()) {
      for (Article article : articles) {
        sink.put(article);
      }
      sink.commit();
    }
  }
}
