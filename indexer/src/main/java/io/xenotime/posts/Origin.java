package io.xenotime.posts;

/**
 * Where something stands in the inputs of a run. Immutable.
 *
 * @param source the file as it was found, or {@code standard input}
 * @param line the line of its first byte, from 1; 0 for the source as a whole
 */
public record Origin(String source, long line) {

  /** Returns the origin that is a whole source. */
  public static Origin of(String source) {
    return new Origin(source, 0);
  }

  /** Returns {@code file:line}, or the file alone. */
  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line;
  }
}
