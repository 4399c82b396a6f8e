package io.xenotime.schema;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Lucene index within an index folder. Immutable.
 *
 * @param number 1 or more; a later generation has a higher one
 * @param path the folder of its files
 */
public record Generation(long number, Path path) {

  private static final Pattern NAME = Pattern.compile("g(\\d{6,18})");

  /** Returns the name of a generation's folder, such as {@code g000002}. */
  public String name() {
    return name(number);
  }

  static String name(long number) {
    return String.format(Locale.ROOT, "g%06d", number);
  }

  /** Returns the generation of this name below a root; empty if it is no generation's name. */
  static Optional<Generation> named(String name, Path root) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? Optional.of(new Generation(Long.parseLong(matcher.group(1)), root.resolve(name)))
        : Optional.empty();
  }
}
