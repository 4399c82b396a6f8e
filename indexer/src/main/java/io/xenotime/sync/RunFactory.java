package io.xenotime.sync;

import io.xenotime.posts.ArticleExtractor;
import io.xenotime.run.IndexRun;
import io.xenotime.run.RejectedPosts;
import io.xenotime.run.Tally;
import io.xenotime.write.ArticleSink;

/** Prepares the way of posts into a sink. */
public interface RunFactory {

  /** Returns a run that counts and reports as told. */
  IndexRun run(ArticleExtractor extractor, ArticleSink sink, Tally tally, RejectedPosts rejections);
}
