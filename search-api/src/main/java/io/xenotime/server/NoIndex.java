package io.xenotime.server;

import io.xenotime.search.EngineStatus;
import java.nio.file.Path;

/** Says that there is nothing to answer from, and what to do about it. */
final class NoIndex {

  private NoIndex() {}

  static String sentence(Path folder, EngineStatus status) {
    return status
        .problem()
        .map(problem -> problem + " (index in " + folder + ")")
        .orElse("there is no index in " + folder + " yet, make one with: xenotime index PATH");
  }
}
