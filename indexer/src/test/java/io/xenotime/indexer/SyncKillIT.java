package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.schema.IndexFolder;
import io.xenotime.site.FakeWordPress;
import io.xenotime.write.IndexedArticles;
import io.xenotime.write.lucene.LuceneArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills the real program in the middle of a first sync, again and again. */
class SyncKillIT {

  private static final Logger LOG = LoggerFactory.getLogger(SyncKillIT.class);
  private static final int POSTS = 1500;
  private static final int KILLS = 5;
  private static final int MAX_MILLIS_AFTER_THE_START = 1500;

  /** Fetched and not yet committed when a kill comes: some batches, and a second's worth. */
  private static final int POSTS_LOST_A_KILL = 1000;

  private static final int MILLIS_AN_ANSWER = 100;

  @TempDir private Path temp;

  @Test
  void itGoesOnWhereItWasKilled() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Path index = temp.resolve("index");
    try (FakeWordPress site = FakeWordPress.start()) {
      site.putAll(1, POSTS);
      site.beforeAnswers(request -> pause());
      int held = 0;
      for (int kill = 1; kill <= KILLS; kill++) {
        Program program = start(site, index);
        awaitWriting(program);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(MAX_MILLIS_AFTER_THE_START));
        program.process().destroyForcibly().waitFor();
        int now = held(index);
        assertThat(now).as("seed %d, kill %d", seed, kill).isGreaterThanOrEqualTo(held);
        held = now;
      }
      Program last = start(site, index);
      assertThat(last.process().waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(last.process().exitValue()).as(last.output()).isZero();
      Map<Long, Article> expected = SiteDump.of(site.address().toString(), temp);
      assertThat(SiteDump.ofIndex(index)).as("seed %d", seed).isEqualTo(expected);
      long asked =
          site.requests().stream()
              .map(request -> request.parameters().getOrDefault("include", ""))
              .filter(ids -> !ids.isEmpty())
              .mapToLong(ids -> ids.split(",").length)
              .sum();
      LOG.info(
          "{} kills, seed {}, {} articles before the last run, {} posts asked for in all",
          KILLS,
          seed,
          held,
          asked);
      assertThat(asked)
          .as("seed %d", seed)
          .isBetween((long) POSTS, POSTS + KILLS * (long) POSTS_LOST_A_KILL);
    }
  }

  private Program start(FakeWordPress site, Path index) throws IOException {
    return Program.start(
        temp.resolve("classes.jsa"),
        temp.resolve("output"),
        "sync",
        site.address(),
        "--type",
        FakeWordPress.TYPE,
        "--index",
        index,
        "--quiet",
        "--commit-every",
        "300ms");
  }

  private static void awaitWriting(Program program) throws InterruptedException {
    while (program.process().isAlive() && !program.isWriting()) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  /** Returns how many articles there are, each of which is there once. */
  private static int held(Path index) throws IOException {
    if (!Files.exists(index.resolve("CURRENT"))) {
      return 0;
    }
    int articles = SiteDump.ofIndex(index).size();
    try (IndexedArticles held = LuceneArticles.open(new IndexFolder(index)).orElseThrow()) {
      assertThat(held.count()).isEqualTo(articles);
    }
    return articles;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(MILLIS_AN_ANSWER);
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }
}
