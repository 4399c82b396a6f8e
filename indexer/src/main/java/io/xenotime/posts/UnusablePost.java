package io.xenotime.posts;

import java.io.Serial;

/** Carries the reason from wherever a post turns out unusable to the extractor's answer. */
final class UnusablePost extends Exception {

  @Serial private static final long serialVersionUID = 1;

  UnusablePost(String reason) {
    super(reason, null, false, false);
  }
}
