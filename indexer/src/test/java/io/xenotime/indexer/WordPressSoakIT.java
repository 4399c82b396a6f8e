package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.xenotime.article.Article;
import io.xenotime.realsite.WordPress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped program following a real WordPress for a long time, while editors are at work. Run it
 * with {@code -Dsoak.minutes=30}; it prints what it saw.
 */
@EnabledIfSystemProperty(
    named = "soak.minutes",
    matches = "[0-9]+",
    disabledReason = "a soak takes half an hour: -Dsoak.minutes=30 runs it")
class WordPressSoakIT {

  private static final int POSTS = 2000;
  private static final int CHANGES_AT_ONCE = 5;

  @TempDir private Path temp;

  @Test
  void aFollowerStaysEqualAndSmall() throws Exception {
    Optional<String> missing = WordPress.missing();
    assumeTrue(missing.isEmpty(), missing.orElse(""));
    long seed = Long.getLong("history.seed", new Random().nextLong());
    Random random = new Random(seed);
    Path index = temp.resolve("index");
    Path output = temp.resolve("output");
    try (WordPress wordPress = WordPress.start(Map.of())) {
      wordPress.importPosts(Path.of("..", "index-data", "posts"));
      for (int n = 0; n < POSTS / 100; n++) {
        wordPress.mutate("publish-new", "100");
      }
      Program follower =
          Program.start(
              temp.resolve("classes"),
              output,
              "sync",
              wordPress.base(),
              "--type",
              "news-archive",
              "--every",
              "5s",
              "--index",
              index);
      List<Long> ids = new ArrayList<>(SiteDump.of(wordPress.base(), temp).keySet());
      long end = System.nanoTime() + Duration.ofMinutes(Long.getLong("soak.minutes")).toNanos();
      int changes = 0;
      while (System.nanoTime() < end) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < CHANGES_AT_ONCE; i++) {
          lines.add(RandomChange.of(ids, random));
        }
        ids.addAll(wordPress.change(lines));
        changes += lines.size();
        if (changes % 500 == 0) {
          System.out.println("soak: " + changes + " changes, " + resident(follower));
        }
        TimeUnit.SECONDS.sleep(1 + random.nextInt(3));
        assertThat(follower.process().isAlive()).as(follower.output()).isTrue();
      }
      TimeUnit.SECONDS.sleep(20);
      System.out.println("soak: " + changes + " changes, seed " + seed + ", " + resident(follower));
      follower.process().destroy();
      assertThat(follower.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(follower.process().exitValue()).isZero();
      Map<Long, Article> site = SiteDump.of(wordPress.base(), temp);
      Map<Long, Article> held = SiteDump.ofIndex(index);
      List<Long> drift = new ArrayList<>(site.keySet());
      drift.removeIf(id -> site.get(id).equals(held.get(id)));
      held.keySet().stream().filter(id -> !site.containsKey(id)).forEach(drift::add);
      String log = follower.output();
      System.out.println("soak: " + log.lines().count() + " lines, the last ones:");
      log.lines().skip(Math.max(0, log.lines().count() - 5)).forEach(System.out::println);
      System.out.println("soak: " + site.size() + " posts, drift " + drift);
      assertThat(drift).isEmpty();
    }
  }

  private static String resident(Program program) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(program.process().pid()), "status"))
        .stream()
        .filter(line -> line.startsWith("VmRSS"))
        .findFirst()
        .orElse("");
  }
}
