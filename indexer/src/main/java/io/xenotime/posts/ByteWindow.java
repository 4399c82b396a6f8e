package io.xenotime.posts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The part of a stream that is at hand: what lies between a mark and what was read last. One
 * thread.
 */
final class ByteWindow {

  private static final int CHUNK = 1 << 18;
  private static final int NO_MARK = -1;

  private final InputStream in;
  private final int maxKept;
  private byte[] bytes = new byte[CHUNK];
  private int position;
  private int limit;
  private int mark = NO_MARK;
  private long base;
  private boolean ended;
  private IOException failure;

  /** Reads from the stream and keeps no more than about {@code maxKept} bytes after a mark. */
  ByteWindow(InputStream in, int maxKept) {
    this.in = in;
    this.maxKept = maxKept;
  }

  /** Returns the bytes at hand, valid from the mark or position up to {@link #limit()}. */
  byte[] bytes() {
    return bytes;
  }

  int position() {
    return position;
  }

  int limit() {
    return limit;
  }

  void moveTo(int position) {
    this.position = position;
  }

  /** Returns how many bytes of the stream lie before the position. */
  long offset() {
    return base + position;
  }

  void mark() {
    mark = position;
  }

  void unmark() {
    mark = NO_MARK;
  }

  /** Returns how many bytes lie between the mark and the position. */
  int kept() {
    return position - mark;
  }

  /** Goes back to the mark and gives it up. */
  void rewind() {
    position = mark;
    mark = NO_MARK;
  }

  byte[] copyFromMark() {
    return Arrays.copyOfRange(bytes, mark, position);
  }

  /** Returns what made the stream end too early, if anything did. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Returns whether there is a byte at the position, reading on if need be. */
  boolean hasNext() {
    return position < limit || fill();
  }

  /** Returns the byte so far behind the position, 0 to 255; -1 behind the end. */
  int peek(int ahead) {
    while (limit - position <= ahead) {
      if (!fill()) {
        return -1;
      }
    }
    return bytes[position + ahead] & 0xFF;
  }

  /** Returns whether these characters, each a byte, stand at the position. */
  boolean startsWith(String characters) {
    return matches(0, characters);
  }

  /** Returns whether these characters, each a byte, stand so far behind the position. */
  boolean matches(int ahead, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (peek(ahead + i) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Reads on; a stream that fails ends where it fails. */
  private boolean fill() {
    if (ended) {
      return false;
    }
    if (limit == bytes.length) {
      makeRoom();
    }
    try {
      int read = in.read(bytes, limit, bytes.length - limit);
      if (read < 0) {
        ended = true;
        return false;
      }
      limit += read;
      return true;
    } catch (IOException e) {
      failure = e;
      ended = true;
      return false;
    }
  }

  private void makeRoom() {
    int from = mark == NO_MARK ? position : mark;
    int needed = limit - from;
    byte[] roomy = bytes;
    if (needed > bytes.length / 2) {
      roomy = new byte[(int) Math.min(2L * bytes.length, Math.max(needed, maxKept) + CHUNK)];
    }
    System.arraycopy(bytes, from, roomy, 0, needed);
    bytes = roomy;
    base += from;
    position -= from;
    limit = needed;
    mark = mark == NO_MARK ? NO_MARK : 0;
  }
}
