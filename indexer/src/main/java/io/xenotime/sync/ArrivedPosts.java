package io.xenotime.sync;

import io.xenotime.posts.PostFrame;
import io.xenotime.posts.PostLimits;
import io.xenotime.posts.PostReader;
import io.xenotime.posts.PostReading;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/** The posts of one answer, and which they were. For one thread. */
final class ArrivedPosts implements Iterator<PostReading>, AutoCloseable {

  private final PostReader posts;
  private final Set<Long> ids = new HashSet<>();

  /**
   * Reads an answer.
   *
   * @param source the name to report it by
   */
  ArrivedPosts(String source, byte[] answer) {
    this.posts = PostReader.of(source, new ByteArrayInputStream(answer), PostLimits.DEFAULTS);
  }

  @Override
  public boolean hasNext() {
    return posts.hasNext();
  }

  @Override
  public PostReading next() {
    PostReading reading = posts.next();
    if (reading instanceof PostFrame frame) {
      ids.add(frame.id());
    }
    return reading;
  }

  /** Returns the ids of the posts that were read so far. */
  Set<Long> ids() {
    return ids;
  }

  @Override
  public void close() {
    posts.close();
  }
}
