package io.xenotime.indexer;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.schema.IndexFolder;
import io.xenotime.write.lucene.IndexContents;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final int POSTS = 400;
  private static final int MAX_MILLIS_INTO_THE_COMMIT = 40;
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
      Moment moment = kill(kill, random, "seed " + seed + ", kill " + kill);
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
    assertThat(moments)
        .as("seed %d", seed)
        .containsKeys(Moment.DURING_THE_WORK, Moment.DURING_THE_COMMIT);
  }

  @Test
  void toldToStopItSaysSoAndChangesNothing() throws Exception {
    runToTheEnd(false);
    Program program = start(false, 10 * POSTS);
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
    usualMillis.put(rebuild, NANOSECONDS.toMillis(System.nanoTime() - start));
    committed = version;
    assertThat(versions()).containsExactly(title(committed));
  }

  private Program start(boolean rebuild, int count) throws IOException {
    version++;
    String[] posts = new String[count];
    for (int id = 1; id <= count; id++) {
      String body = ("Words of version " + version + " and of post " + id + ". ").repeat(20);
      posts[id - 1] = Posts.post(id, title(version), "publish", body);
    }
    Path file = Posts.file(temp.resolve("posts.jsonl"), posts);
    return rebuild
        ? Program.start(classes, output, "index", file, "--index", index, "--rebuild", "--quiet")
        : Program.start(classes, output, "index", file, "--index", index, "--quiet");
  }

  private void runToTheEnd(boolean rebuild) throws Exception {
    Program program = start(rebuild, POSTS);
    long start = System.nanoTime();
    int code = program.process().waitFor();
    assertThat(code).as(program.output()).isZero();
    assertThat(program.output()).as("no log lines before the report").startsWith("indexed ");
    ended(rebuild, start);
  }

  private Moment kill(int kill, Random random, String which) throws Exception {
    boolean rebuild = kill % 2 == 0;
    Set<Path> segments = segments();
    Program program = start(rebuild, POSTS);
    long start = System.nanoTime();
    if (kill % 3 == 0) {
      waitForSegment(program, segments, random);
    } else {
      program.process().waitFor(random.nextLong(usualMillis.get(rebuild) * 11 / 10), MILLISECONDS);
    }
    if (!program.process().isAlive()) {
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

  /** Waits for the commit to begin, which a random moment rarely meets, and a moment longer. */
  private void waitForSegment(Program program, Set<Path> before, Random random) throws Exception {
    while (program.process().isAlive() && before.containsAll(segments())) {
      program.process().waitFor(2, MILLISECONDS);
    }
    program.process().waitFor(random.nextInt(MAX_MILLIS_INTO_THE_COMMIT), MILLISECONDS);
  }

  /** Returns the files that come into being when a segment is complete. */
  private Set<Path> segments() throws IOException {
    Set<Path> segments = new HashSet<>();
    try (DirectoryStream<Path> generations = Files.newDirectoryStream(index, "g*")) {
      for (Path generation : generations) {
        try (DirectoryStream<Path> files =
            Files.newDirectoryStream(generation, "{*.tim,*.cfs,pending_*}")) {
          files.forEach(segments::add);
        } catch (NoSuchFileException prunedMeanwhile) {
          continue;
        }
      }
    }
    return segments;
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
