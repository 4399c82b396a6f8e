package io.xenotime.posts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** One stream of posts, or why it is none. */
sealed interface PostSource {

  /** Returns the name to report it by. */
  String name();

  /** Returns how many bytes it has; empty when that can't be known. */
  OptionalLong bytes();

  /** A file, or whatever else a path can be read from. */
  record Of(Path path, OptionalLong bytes) implements PostSource {

    static Of file(Path path) {
      return new Of(path, size(path));
    }

    @Override
    public String name() {
      return path.toString();
    }

    InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    private static OptionalLong size(Path path) {
      try {
        return Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
      } catch (IOException e) {
        return OptionalLong.empty();
      }
    }
  }

  /** A stream that can be read once, such as the program's standard input. */
  record Stream(String name, InputStream in) implements PostSource {

    @Override
    public OptionalLong bytes() {
      return OptionalLong.empty();
    }
  }

  /** A feed on the web, and what opens its pages. */
  record Feed(URI address, FeedSource pages) implements PostSource {

    @Override
    public String name() {
      return address.toString();
    }

    @Override
    public OptionalLong bytes() {
      return OptionalLong.empty();
    }
  }

  /** A path that leads nowhere. */
  record Missing(Rejected rejected) implements PostSource {

    @Override
    public String name() {
      return rejected.origin().source();
    }

    @Override
    public OptionalLong bytes() {
      return OptionalLong.of(0);
    }
  }
}
