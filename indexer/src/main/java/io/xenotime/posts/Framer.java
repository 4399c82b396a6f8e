package io.xenotime.posts;

import java.util.List;
import java.util.Optional;

/** Cuts one source into posts, whatever its format. One thread. */
interface Framer {

  /** Returns the next post or rejection; empty at the end of the source. */
  Optional<PostReading> next();

  /** Returns what the operator should know of what was read so far, beside rejections. */
  default List<String> remarks() {
    return List.of();
  }
}
