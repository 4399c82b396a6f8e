package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.xenotime.article.Article;
import io.xenotime.realsite.WordPress;
import io.xenotime.run.StopSwitch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What tests beside a real WordPress have in common: a site with the sample posts, an index. */
abstract class WordPressCase {

  static final Path POSTS = Path.of("..", "index-data", "posts");

  private static WordPress wordPress;

  @TempDir Path temp;
  Path index;

  @BeforeAll
  static void start(TestInfo test) throws IOException {
    Optional<String> missing = WordPress.missing();
    if (missing.isPresent()) {
      System.out.println(test.getDisplayName() + " is skipped: " + missing.get());
    }
    assumeTrue(missing.isEmpty(), missing.orElse(""));
    wordPress = WordPress.start(Map.of());
  }

  @AfterAll
  static void stop() throws IOException {
    if (wordPress != null) {
      wordPress.close();
      wordPress = null;
    }
  }

  @BeforeEach
  void reset() throws IOException {
    wordPress.mutate("reset");
    wordPress.importPosts(POSTS);
    index = temp.resolve("index");
  }

  static WordPress wordPress() {
    return wordPress;
  }

  Call sync(String... more) {
    return sync(new StopSwitch(), Map.of(), more);
  }

  Call sync(StopSwitch stop, Map<String, String> environment, String... more) {
    List<Object> words =
        new ArrayList<>(
            List.of(
                "sync", wordPress.base(), "--type", "news-archive", "--index", index, "--quiet"));
    words.addAll(Arrays.asList(more));
    return Call.with(
        environment, new ByteArrayInputStream(new byte[0]), stop, words.toArray(Object[]::new));
  }

  /** Compares every article in every property. */
  void assertNoDrift(String when) throws IOException {
    Map<Long, Article> site = SiteDump.of(wordPress.base(), temp);
    Map<Long, Article> held = SiteDump.ofIndex(index);
    assertThat(held.keySet()).as(when).isEqualTo(site.keySet());
    site.forEach(
        (id, article) -> assertThat(held.get(id)).as("%s, post %d", when, id).isEqualTo(article));
  }
}
