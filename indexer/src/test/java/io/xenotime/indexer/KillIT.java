package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.schema.IndexFolder;
import io.xenotime.write.lucene.IndexContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills the real program at random moments. Each run writes another version of all posts, so that a
 * mix of two versions, or half of one, would show.
 */
class KillIT {

  private static final Logger LOG = LoggerFactory.getLogger(KillIT.class);
  private static final int KILLS = 50;
  private static final int POSTS = 600;
  private static final int KILLS_BETWEEN_COMPLETE_RUNS = 10;

  /** When a kill came. */
  private enum Moment {
    BEFORE_THE_WORK,
    DURING_THE_WORK,
    /** Segments were being written, or merged, or committed, or the pointer was about to be set. */
    DURING_THE_COMMIT,
    AFTER_THE_COMMIT,
    AFTER_THE_END
  }

  @TempDir private Path temp;
  private Path index;
  private Path output;
  private Path classes;
  private int version;
  private int committed;
  private final Map<Boolean, Long> usualMillis = new HashMap<>();

  @BeforeEach
  void paths() {
    index = temp.resolve("index");
    output = temp.resolve("output");
    classes = temp.resolve("classes.jsa");
  }

  @Test
  void wheneverItIsKilledTheLastCommitStands() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    runToTheEnd(false);
    runToTheEnd(false);
    runToTheEnd(true);
    Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
    for (int kill = 1; kill <= KILLS; kill++) {
      boolean rebuild = kill % 2 == 0;
      long delay = random.nextLong(usualMillis.get(rebuild) * 11 / 10);
      Moment moment = kill(rebuild, delay, "seed " + seed + ", kill " + kill);
      moments.merge(moment, 1, Integer::sum);
      if (kill % KILLS_BETWEEN_COMPLETE_RUNS == 0) {
        runToTheEnd(random.nextBoolean());
      }
    }
    LOG.info(
        "{} kills, seed {}, runs of {} and {} ms: {}",
        KILLS,
        seed,
        usualMillis.get(false),
        usualMillis.get(true),
        moments);
    assertThat(moments).as("seed %d", seed).containsKey(Moment.DURING_THE_WORK);
  }

  @Test
  void toldToStopItSaysSoAndChangesNothing() throws Exception {
    runToTheEnd(false);
    Program program = start(false);
    while (program.process().isAlive() && !program.isWriting()) {
      Thread.onSpinWait();
    }
    program.process().destroy();
    assertThat(program.process().waitFor()).isEqualTo(1);
    assertThat(program.output())
        .isEqualToIgnoringNewLines("stopped before the end; index " + index + " stays as it is");
    assertThat(versions()).containsExactly(title(committed));
  }

  /** Keeps how long a run took: others use the machine too, and what is usual changes. */
  private void ended(boolean rebuild, long start) throws IOException {
    usualMillis.put(rebuild, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    committed = version;
    assertThat(versions()).containsExactly(title(committed));
  }

  private Program start(boolean rebuild) throws IOException {
    version++;
    String[] posts = new String[POSTS];
    for (int id = 1; id <= POSTS; id++) {
      String body = ("Words of version " + version + " and of post " + id + ". ").repeat(20);
      posts[id - 1] = Posts.post(id, title(version), "publish", body);
    }
    Path file = Posts.file(temp.resolve("posts.jsonl"), posts);
    return rebuild
        ? Program.start(classes, output, "index", file, "--index", index, "--rebuild", "--quiet")
        : Program.start(classes, output, "index", file, "--index", index, "--quiet");
  }

  private void runToTheEnd(boolean rebuild) throws Exception {
    Program program = start(rebuild);
    long start = System.nanoTime();
    int code = program.process().waitFor();
    assertThat(code).as(program.output()).isZero();
    assertThat(program.output()).as("no log lines before the report").startsWith("indexed ");
    ended(rebuild, start);
  }

  private Moment kill(boolean rebuild, long millis, String which) throws Exception {
    Set<Path> segments = segments();
    Program program = start(rebuild);
    long start = System.nanoTime();
    if (program.process().waitFor(millis, TimeUnit.MILLISECONDS)) {
      ended(rebuild, start);
      return Moment.AFTER_THE_END;
    }
    boolean writing = program.isWriting();
    program.process().destroyForcibly().waitFor();
    Set<String> versions = versions();
    assertThat(versions).as(which).hasSize(1).isSubsetOf(title(committed), title(version));
    if (versions.contains(title(version))) {
      committed = version;
      return Moment.AFTER_THE_COMMIT;
    }
    if (!segments.containsAll(segments())) {
      return Moment.DURING_THE_COMMIT;
    }
    return writing ? Moment.DURING_THE_WORK : Moment.BEFORE_THE_WORK;
  }

  /** Returns the files that come into being when a segment is complete. */
  private Set<Path> segments() throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*\\.(tim|cfs)|pending_.*"))
          .collect(Collectors.toSet());
    }
  }

  /** Returns the titles in the index, having made sure that no article is missing. */
  private Set<String> versions() throws IOException {
    List<Article> articles = IndexContents.of(new IndexFolder(index)).orElseThrow().articles();
    assertThat(articles).hasSize(POSTS);
    assertThat(articles)
        .allSatisfy(article ->
            assertThat(article.body().getFirst().text())
                .startsWith("Words of version " + article.title().replace("Version ", "") + " "));
    return articles.stream().map(Article::title).collect(Collectors.toSet());
  }

  private static String title(int version) {
    return "Version " + version;
  }
}
