package io.xenotime.posts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of test data beside the project, which not everybody has. */
final class Shared {

  private Shared() {}

  /** Returns a file or folder in it, or skips the test. */
  static Path path(String name) {
    Path path = Path.of("..", "..", "shared").resolve(name);
    assumeTrue(Files.exists(path), "skipped, for there is no ../shared/" + name);
    return path;
  }
}
