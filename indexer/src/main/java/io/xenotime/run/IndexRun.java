package io.xenotime.run;

import io.xenotime.article.Article;
import io.xenotime.posts.ArticleExtractor;
import io.xenotime.posts.Extracted;
import io.xenotime.posts.Origin;
import io.xenotime.posts.PostFrame;
import io.xenotime.posts.PostReading;
import io.xenotime.posts.Rejected;
import io.xenotime.posts.Withdrawn;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.write.ArticleSink;
import io.xenotime.write.ArticleSink.Put;
import java.io.IOException;
import java.util.Iterator;

/**
 * From posts to a sink, on several threads: posts of one id are handled in the order they stand in
 * the inputs. Commits nothing. For one thread and one run.
 */
public final class IndexRun {

  private static final int BYTES_IN_FLIGHT = 64 << 20;
  private static final int POSTS_IN_FLIGHT = 512;

  private final ArticleExtractor extractor;
  private final DerivedFacets derived;
  private final ArticleSink sink;
  private final Tally tally;
  private final RejectedPosts rejections;
  private final StopSwitch stop;

  /**
   * Prepares a run.
   *
   * @param derived tags articles on their way
   * @param sink where they go; stays open
   * @param tally counts what becomes of the posts
   * @param rejections is told of the posts that could not be used
   * @param stop ends the run before its end
   */
  public IndexRun(
      ArticleExtractor extractor,
      DerivedFacets derived,
      ArticleSink sink,
      Tally tally,
      RejectedPosts rejections,
      StopSwitch stop) {
    this.extractor = extractor;
    this.derived = derived;
    this.sink = sink;
    this.tally = tally;
    this.rejections = rejections;
    this.stop = stop;
  }

  /**
   * Handles all posts, or as many as there were when it was asked to stop.
   *
   * @throws IOException if the sink or the report cannot be written
   */
  public void run(Iterator<PostReading> posts, int threads) throws IOException {
    Lanes lanes = new Lanes(threads, BYTES_IN_FLIGHT, POSTS_IN_FLIGHT);
    try (lanes) {
      while (lanes.failure().isEmpty() && !stop.isOn() && posts.hasNext()) {
        switch (posts.next()) {
          case PostFrame frame -> lanes.run(frame.id(), frame.json().length, () -> handle(frame));
          case Rejected rejected -> reject(rejected);
        }
      }
    }
    if (lanes.failure().isPresent()) {
      throw failed(lanes.failure().get());
    }
  }

  /**
   * Tags an article and puts it, as if it had come with the posts.
   *
   * @param origin where it is from, should it be rejected
   */
  public void put(Origin origin, Article article) throws IOException {
    putTagged(origin, derived.tagged(article));
  }

  /** Takes an article out, if it is there. */
  public void delete(long id) throws IOException {
    if (sink.delete(id)) {
      tally.removed();
    }
  }

  private void handle(PostFrame frame) throws IOException {
    if (stop.isOn()) {
      return;
    }
    switch (extractor.extract(frame)) {
      case Extracted extracted -> put(frame.origin(), extracted.article());
      case Withdrawn withdrawn -> {
        delete(withdrawn.id());
        tally.withdrawn();
      }
      case Rejected rejected -> reject(rejected);
    }
  }

  private void putTagged(Origin origin, Article article) throws IOException {
    Put put;
    try {
      put = sink.put(article);
    } catch (IllegalArgumentException unfit) {
      reject(new Rejected(origin, article.id(), unfit.getMessage()));
      return;
    }
    tally.put(put);
  }

  private void reject(Rejected rejected) throws IOException {
    rejections.add(rejected);
    tally.rejected();
  }

  private static IOException failed(Throwable failure) {
    return switch (failure) {
      case IOException expected -> expected;
      case OutOfMemoryError memory -> new IOException("memory is full, give java more", memory);
      case Error ours -> throw ours;
      case RuntimeException ours -> throw ours;
      default -> new IOException(failure);
    };
  }
}
