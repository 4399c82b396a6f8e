package io.xenotime.run;

import io.xenotime.posts.Rejected;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The posts that were rejected: the first few for the screen, all of them for a file if there is
 * one, so that millions need no memory. Safe for many threads.
 */
public final class Rejections implements RejectedPosts, Closeable {

  private static final int FOR_THE_SCREEN = 20;

  private final List<Rejected> first = new ArrayList<>();
  private final Optional<ReportFile> file;

  /** Begins the file, if one is wanted, in place of what it held. */
  public Rejections(Optional<Path> file) throws IOException {
    this.file = file.isEmpty() ? Optional.empty() : Optional.of(new ReportFile(file.get()));
  }

  @Override
  public synchronized void add(Rejected rejected) throws IOException {
    if (first.size() < FOR_THE_SCREEN) {
      first.add(rejected);
    }
    if (file.isPresent()) {
      file.get().add(rejected);
    }
  }

  /** Returns the first few. */
  public synchronized List<Rejected> first() {
    return List.copyOf(first);
  }

  /** Writes the last line of the file, if there is one. */
  public synchronized void end(IndexReport report, RunEnd end) throws IOException {
    if (file.isPresent()) {
      file.get().end(report, end);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
