package io.xenotime.posts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The characters of an XML file, mended where real ones break the rules. One thread; owns nothing.
 *
 * <p>What XML forbids is dropped, as are comments. An ampersand that begins none of XML's own five
 * entities is written as one, so that {@code &nbsp;} comes out as that text and no entity declared
 * in the file ever grows. Of a text, a CDATA section or a tag longer than allowed the rest is
 * dropped, because parsers keep each of these in memory whole.
 */
final class CleanXml extends Reader {

  /** Stands where bytes made no characters; no text has it, as Unicode reserves it for that. */
  static final char BROKEN = '\uFDD0';

  private static final int BUFFER = 1 << 15;
  private static final int AHEAD = 16;
  private static final String CDATA = "<![CDATA[";
  private static final String END_OF_CDATA = "]]>";
  private static final String AMPERSAND = "&amp;";
  private static final String END_OF_TAG = ">";
  private static final String COMMENT = "<!--";
  private static final String END_OF_COMMENT = "-->";

  private enum State {
    TEXT,
    TAG,
    CDATA,
    COMMENT
  }

  private final Reader in;
  private final int maxRun;
  private final char[] raw = new char[BUFFER];
  private final char[] clean = new char[BUFFER + AHEAD];
  private int from;
  private int to;
  private int given;
  private int made;
  private boolean ended;
  private IOException failure;
  private State state = State.TEXT;
  private char quote;
  private int run;
  private long tokens;

  /** Hands on at most {@code maxRun} characters of one text, section or tag. */
  CleanXml(InputStream in, Charset encoding, int maxRun) {
    this.in =
        new InputStreamReader(
            in,
            encoding
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN)));
    this.maxRun = maxRun;
  }

  /** Returns what made the stream end too early, if anything did. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  /** Returns how many tags and attributes there were so far. */
  long tokens() {
    return tokens;
  }

  @Override
  public int read(char[] chars, int offset, int length) {
    while (given == made) {
      if (!make()) {
        return -1;
      }
    }
    int count = Math.min(length, made - given);
    System.arraycopy(clean, given, chars, offset, count);
    given += count;
    return count;
  }

  @Override
  public void close() {
    ended = true;
    from = to;
    given = made;
  }

  private boolean make() {
    fill();
    if (from == to) {
      return false;
    }
    given = 0;
    made = 0;
    int safe = ended ? to : to - AHEAD;
    while (from < safe && made < BUFFER) {
      step(raw[from]);
    }
    return true;
  }

  /** Reads until there is enough to look ahead; a stream that fails ends where it fails. */
  private void fill() {
    System.arraycopy(raw, from, raw, 0, to - from);
    to -= from;
    from = 0;
    try {
      while (!ended && to <= AHEAD) {
        int read = in.read(raw, to, raw.length - to);
        ended = read < 0;
        to += Math.max(read, 0);
      }
    } catch (IOException e) {
      failure = e;
      ended = true;
    }
  }

  private void step(char c) {
    switch (state) {
      case TEXT -> text(c);
      case TAG -> tag(c);
      case CDATA -> {
        if (c == ']' && passes(END_OF_CDATA)) {
          turn(State.TEXT);
        } else {
          take(c);
        }
      }
      case COMMENT -> {
        if (c == '-' && startsWith(END_OF_COMMENT)) {
          from += END_OF_COMMENT.length();
          turn(State.TEXT);
        } else {
          from++;
          if (c == '\n') {
            clean[made++] = c;
          }
        }
      }
    }
  }

  private void text(char c) {
    if (c == '&') {
      reference();
    } else if (c != '<') {
      take(c);
    } else if (passes(CDATA)) {
      turn(State.CDATA);
    } else if (startsWith(COMMENT)) {
      from += COMMENT.length();
      turn(State.COMMENT);
    } else {
      turn(State.TAG);
      tokens++;
      take(c);
    }
  }

  private void tag(char c) {
    if (c == '&') {
      reference();
      return;
    }
    if (quote == 0 && c == '>') {
      passes(END_OF_TAG);
      turn(State.TEXT);
      return;
    }
    take(c);
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
    } else if (c == '"' || c == '\'') {
      quote = c;
      tokens++;
    }
  }

  private void turn(State next) {
    state = next;
    quote = 0;
    run = 0;
  }

  /** Hands on one character, if it is one that XML allows. */
  private void take(char c) {
    from++;
    if (c >= ' ' && c < '\uD800' || c == '\n' || c == '\t' || c == '\r') {
      put(from - 1, from);
    } else if (Character.isHighSurrogate(c)) {
      if (from < to && Character.isLowSurrogate(raw[from])) {
        put(from - 1, ++from);
      }
    } else if (c >= '\uE000' && c < '\uFFFE') {
      put(from - 1, from);
    }
  }

  /** Hands on all of these or none: half a reference would break what it stands in. */
  private void put(int start, int end) {
    run += end - start;
    if (run <= maxRun) {
      System.arraycopy(raw, start, clean, made, end - start);
      made += end - start;
    } else {
      run = maxRun;
    }
  }

  private void reference() {
    int end = from + 1;
    while (end < to && end - from < AHEAD && Character.isLetterOrDigit(raw[end])
        || end == from + 1 && end < to && raw[end] == '#') {
      end++;
    }
    boolean closed = end < to && raw[end] == ';';
    String name = closed ? new String(raw, from + 1, end - from - 1) : "";
    if (!closed || !name.startsWith("#") && !isOfXml(name)) {
      from++;
      run += AMPERSAND.length();
      if (run <= maxRun) {
        AMPERSAND.getChars(0, AMPERSAND.length(), clean, made);
        made += AMPERSAND.length();
      } else {
        run = maxRun;
      }
    } else {
      if (isOfXml(name) || isAllowed(name)) {
        put(from, end + 1);
      }
      from = end + 1;
    }
  }

  private static boolean isOfXml(String name) {
    return switch (name) {
      case "amp", "lt", "gt", "quot", "apos" -> true;
      default -> false;
    };
  }

  private static boolean isAllowed(String name) {
    try {
      int c =
          name.startsWith("#x")
              ? Integer.parseInt(name, 2, name.length(), 16)
              : Integer.parseInt(name, 1, name.length(), 10);
      return c == '\n'
          || c == '\t'
          || c == '\r'
          || c >= ' ' && c < 0xD800
          || c >= 0xE000 && c < 0xFFFE
          || c > 0xFFFF && c <= Character.MAX_CODE_POINT;
    } catch (NumberFormatException none) {
      return false;
    }
  }

  private boolean passes(String mark) {
    if (!startsWith(mark)) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      clean[made++] = mark.charAt(i);
    }
    from += mark.length();
    return true;
  }

  private boolean startsWith(String mark) {
    if (to - from < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if (raw[from + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
