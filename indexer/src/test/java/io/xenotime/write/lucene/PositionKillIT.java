package io.xenotime.write.lucene;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.schema.IndexFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kills a process between and during its commits; content and position must be of one commit. */
class PositionKillIT {

  private static final Logger LOG = LoggerFactory.getLogger(PositionKillIT.class);
  private static final int KILLS = 8;
  private static final int MAX_MILLIS_AFTER_A_COMMIT = 150;

  @TempDir private Path temp;

  @Test
  void wheneverItIsKilledThePositionIsThatOfTheContent() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    IndexFolder folder = new IndexFolder(temp.resolve("index"));
    long round = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Process process = start(folder);
      try {
        while (process.isAlive() && PositionWriter.round(folder) == round) {
          process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        process.waitFor(random.nextInt(MAX_MILLIS_AFTER_A_COMMIT), TimeUnit.MILLISECONDS);
        assertThat(process.isAlive()).as("it goes on until it is killed").isTrue();
      } finally {
        process.destroyForcibly().waitFor();
      }
      long later = PositionWriter.round(folder);
      assertThat(later).as("seed %d, kill %d", seed, kill).isGreaterThan(round);
      assertThat(IndexContents.of(folder).orElseThrow().articles())
          .as("seed %d, kill %d", seed, kill)
          .isEqualTo(written(later));
      round = later;
    }
    LOG.info("{} kills, seed {}, {} rounds", KILLS, seed, round);
  }

  private static List<Article> written(long round) {
    List<Article> articles = new ArrayList<>();
    for (long id = 1; id <= PositionWriter.ARTICLES; id++) {
      articles.add(article(id).title("Round " + round).build());
    }
    articles.add(article(PositionWriter.ARTICLES + round).build());
    return articles;
  }

  private Process start(IndexFolder folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            PositionWriter.class.getName(),
            folder.root().toString())
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("output").toFile())
        .start();
  }
}
