package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.schema.IndexFolder;
import io.xenotime.search.RelatedPosts;
import io.xenotime.search.RelatedPosts.RelatedPost;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neighbours in the sample archive, judged by reading. */
class SampleNeighboursTest {

  private static SearchEngine engine;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    SampleIndex.write(new IndexFolder(folder));
    engine = LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void show() throws IOException {
    StringBuilder out = new StringBuilder();
    for (long id :
        java.util.Arrays.stream(
                "10203,7494,9833,6212,2843,9448,8602,5591,6454,4273,7595,1372".split(","))
            .mapToLong(Long::parseLong)
            .toArray()) {
      var a = engine.article(id).orElseThrow();
      out.append(
          "\n### " + id + " " + a.title() + " " + a.published().toString().substring(0, 10) + "\n");
      RelatedPosts r = engine.related(id, 10).orElseThrow();
      for (RelatedPost p : r.posts()) {
        out.append(
            String.format(
                "  %s %s %s %s | %s | %s%n",
                (int) p.post().score(),
                p.post().id(),
                p.post().published().toString().substring(0, 10),
                p.post().title(),
                p.shared().stream().map(s -> s.term().name()).toList(),
                p.words().toString()));
      }
    }
    java.nio.file.Files.writeString(Path.of("/tmp/near-related.txt"), out.toString());
    assertThat(out).isNotEmpty();
  }
}
