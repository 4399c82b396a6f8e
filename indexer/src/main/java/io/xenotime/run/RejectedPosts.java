package io.xenotime.run;

import io.xenotime.posts.Rejected;
import java.io.IOException;

/** Who is told of posts that could not be used. Safe for many threads. */
public interface RejectedPosts {

  /**
   * Takes one in.
   *
   * @throws IOException if it cannot be written down
   */
  void add(Rejected rejected) throws IOException;
}
