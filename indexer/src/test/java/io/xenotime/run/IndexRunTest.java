package io.xenotime.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.indexer.Posts;
import io.xenotime.posts.ArticleExtractor;
import io.xenotime.posts.PostInputs;
import io.xenotime.posts.PostLimits;
import io.xenotime.posts.PostReader;
import io.xenotime.posts.TermNames;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.Vocabulary;
import io.xenotime.write.ArticleSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;

class IndexRunTest {

  private static final String TOO_LONG = "Longer than an index takes";

  /** Keeps articles in memory, until there is no more room. */
  private static final class MemorySink implements ArticleSink {

    private final Map<Long, Article> articles = new ConcurrentSkipListMap<>();
    private final int room;

    private MemorySink(int room) {
      this.room = room;
    }

    @Override
    public Put put(Article article) throws IOException {
      if (articles.size() >= room) {
        throw new IOException("there is no more room");
      }
      if (article.title().equals(TOO_LONG)) {
        throw new IllegalArgumentException("too long");
      }
      return articles.put(article.id(), article) == null ? Put.ADDED : Put.REPLACED;
    }

    @Override
    public boolean delete(long id) {
      return articles.remove(id) != null;
    }

    @Override
    public void commit() {}

    @Override
    public void commit(Map<String, String> position) {}

    @Override
    public void close() {}
  }

  private final Tally tally = new Tally();
  private final StopSwitch stop = new StopSwitch();

  private void run(MemorySink sink, InputStream posts, int threads) throws IOException {
    PostInputs inputs = PostInputs.find(List.of(PostInputs.STANDARD_INPUT), List.of(), posts);
    ArticleExtractor extractor =
        new ArticleExtractor(Articles.FACETS, TermNames.NONE, ZoneOffset.UTC, PostLimits.DEFAULTS);
    try (PostReader reader = inputs.open(PostLimits.DEFAULTS);
        Rejections rejections = new Rejections(Optional.empty())) {
      DerivedFacets derived = new DerivedFacets(Articles.FACETS, Vocabulary.NONE);
      new IndexRun(extractor, derived, sink, tally, rejections, stop).run(reader, threads);
    }
  }

  private IndexReport report() {
    return tally.report(Duration.ZERO, 0);
  }

  private static InputStream posts(int from, int to) {
    StringBuilder posts = new StringBuilder();
    for (int id = from; id <= to; id++) {
      posts.append(Posts.post(id, "Post " + id)).append('\n');
    }
    return new ByteArrayInputStream(posts.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyPostIsHandledByHoweverManyThreads() throws IOException {
    MemorySink sink = new MemorySink(Integer.MAX_VALUE);
    run(sink, posts(1, 2000), 5);
    assertThat(sink.articles).hasSize(2000);
    assertThat(report().indexed()).isEqualTo(2000);
  }

  @Test
  void anArticleThatTheSinkDoesNotTakeIsRejected() throws IOException {
    MemorySink sink = new MemorySink(Integer.MAX_VALUE);
    String post = Posts.post(7, TOO_LONG);
    InputStream unfit = new ByteArrayInputStream(post.getBytes(StandardCharsets.UTF_8));
    run(sink, new SequenceInputStream(unfit, posts(8, 9)), 1);
    assertThat(sink.articles).containsOnlyKeys(8L, 9L);
    assertThat(report().rejected()).isEqualTo(1);
  }

  @Test
  void aSinkThatFailsEndsTheRun() {
    MemorySink sink = new MemorySink(5);
    assertThatThrownBy(() -> run(sink, posts(1, 20_000), 1))
        .isInstanceOf(IOException.class)
        .hasMessage("there is no more room");
    assertThat(sink.articles).hasSize(5);
  }

  @Test
  void nothingIsReadOnceItIsToStop() throws IOException {
    InputStream stopping =
        new InputStream() {
          @Override
          public int read() {
            stop.stop();
            return -1;
          }
        };
    MemorySink sink = new MemorySink(Integer.MAX_VALUE);
    InputStream unread = posts(1001, 200_000);
    run(
        sink,
        new SequenceInputStream(new SequenceInputStream(posts(1, 1000), stopping), unread),
        2);
    assertThat(report().posts()).isLessThan(10_000);
    assertThat(unread.available()).isPositive();
  }
}
