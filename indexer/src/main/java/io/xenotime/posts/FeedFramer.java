package io.xenotime.posts;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Cuts a feed that is a file into posts. One thread. */
final class FeedFramer implements Framer {

  private final XmlStart start;
  private final String source;
  private final FeedReader reader;
  private final Queue<PostReading> ready = new ArrayDeque<>();
  private boolean read;

  FeedFramer(XmlStart start, String source, InputSettings settings) {
    this.start = start;
    this.source = source;
    this.reader = new FeedReader(settings);
  }

  @Override
  public Optional<PostReading> next() {
    if (!read) {
      read = true;
      try {
        ready.addAll(reader.read(start, source));
      } catch (UnusablePost e) {
        ready.add(new Rejected(Origin.of(source), 0, e.getMessage()));
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  @Override
  public List<String> remarks() {
    return remarks(source, reader);
  }

  static List<String> remarks(String source, FeedReader reader) {
    return reader.summaries() == 0
        ? List.of()
        : List.of(
            source
                + ": has only summaries of "
                + reader.summaries()
                + " posts, and these are their bodies");
  }
}
