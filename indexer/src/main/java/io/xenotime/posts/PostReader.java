package io.xenotime.posts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads all posts of a run, source by source, in the order they were found.
 *
 * <p>Neither bad content nor a failing disk is an exception here: both come out as {@link
 * Rejected}, and what stood before counts. One thread reads and closes; {@link #bytesRead} is for
 * any. It holds a window of the source it is at, never more than about {@link
 * PostLimits#maxPostBytes()}. Does not close standard input.
 */
public final class PostReader implements Iterator<PostReading>, AutoCloseable {

  private final Queue<PostSource> sources;
  private final InputSettings settings;
  private final OptionalLong bytesInAll;
  private final List<String> remarks = new ArrayList<>();
  private final AtomicLong bytesRead = new AtomicLong();
  private Optional<InputStream> open = Optional.empty();
  private Optional<Framer> framer = Optional.empty();
  private Optional<PostReading> next = Optional.empty();

  PostReader(List<PostSource> sources, InputSettings settings) {
    this.sources = new ArrayDeque<>(sources);
    this.settings = settings;
    this.bytesInAll =
        sources.stream().allMatch(source -> source.bytes().isPresent())
            ? OptionalLong.of(sources.stream().mapToLong(s -> s.bytes().getAsLong()).sum())
            : OptionalLong.empty();
  }

  /**
   * Reads the posts of one stream, which stays open.
   *
   * @param name the name to report it by
   */
  public static PostReader of(String name, InputStream in, PostLimits limits) {
    return new PostReader(List.of(new PostSource.Stream(name, in)), InputSettings.of(limits));
  }

  /** Returns whether there is another post or rejection; waits for the source to tell. */
  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (framer.isPresent()) {
        next = framer.get().next();
        if (next.isEmpty()) {
          closeSource();
        }
      } else if (sources.isEmpty()) {
        return false;
      } else {
        next = start(sources.remove());
      }
    }
    return true;
  }

  @Override
  public PostReading next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all posts were read");
    }
    PostReading reading = next.orElseThrow();
    next = Optional.empty();
    return reading;
  }

  /** Returns the bytes read so far, as they lie on the disk: of a gzipped file, zipped ones. */
  public long bytesRead() {
    return bytesRead.get();
  }

  /** Returns the bytes of all sources; empty when one of them doesn't say. */
  public OptionalLong bytesInAll() {
    return bytesInAll;
  }

  /** Returns what is to be known of the sources read to their ends, beside rejections. */
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Closes the file that is open and forgets the rest. Closing twice is harmless. */
  @Override
  public void close() {
    sources.clear();
    next = Optional.empty();
    closeSource();
  }

  private void closeSource() {
    framer.ifPresent(ended -> remarks.addAll(ended.remarks()));
    framer = Optional.empty();
    Optional<InputStream> closing = open;
    open = Optional.empty();
    if (closing.isPresent()) {
      try {
        closing.get().close();
      } catch (IOException e) {
        // All of it was read that will be; a file that fails to close loses nothing.
        return;
      }
    }
  }

  private Optional<PostReading> start(PostSource source) {
    try {
      switch (source) {
        case PostSource.Missing missing -> {
          return Optional.of(missing.rejected());
        }
        case PostSource.Of file -> {
          InputStream in = new CountedInput(file.open(), bytesRead);
          open = Optional.of(in);
          framer = Optional.of(framer(in, file.name()));
        }
        case PostSource.Feed feed ->
            framer = Optional.of(new PagedFeed(feed.address(), feed.pages(), settings, bytesRead));
        case PostSource.Stream stream -> {
          InputStream in = new CountedInput(stream.in(), bytesRead);
          framer = Optional.of(framer(in, stream.name()));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      closeSource();
      String reason = "can't be read: " + IoReasons.of(e);
      return Optional.of(new Rejected(Origin.of(source.name()), 0, reason));
    }
  }

  private Framer framer(InputStream in, String name) throws IOException {
    XmlStart start = XmlStart.of(Unzipped.of(in));
    return switch (start.kind()) {
      case NO_XML -> new PostFramer(start.in(), name, settings.limits());
      case WXR -> new WxrFramer(start, name, settings.limits(), settings.types());
      case FEED -> new FeedFramer(start, name, settings);
      case FOREIGN -> new Refusal(name, start.refused());
    };
  }
}
