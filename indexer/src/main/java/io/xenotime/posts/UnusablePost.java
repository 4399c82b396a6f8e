package io.xenotime.posts;

import java.io.Serial;

/** Carries the reason from wherever a post turns out unusable to the extractor's answer. */
final class UnusablePost extends Exception {

  @Serial private static final long serialVersionUID = 1;

  UnusablePost(String reason) {
    super(reason, null, false, false);
  }

  /** Refuses a post that has more of something than it may have. */
  static void ifMore(String what, int size, int max) throws UnusablePost {
    if (size > max) {
      throw new UnusablePost("may have " + max + " " + what + ", has " + size);
    }
  }
}
