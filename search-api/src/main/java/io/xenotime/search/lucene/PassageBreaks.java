package io.xenotime.search.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;

/**
 * Parts a body into passages to show: whole sentences, long enough to mean something and short
 * enough to read, never across two paragraphs. The JDK's sentences part U.S. companies; these do
 * not. One pass over the text, then a table. One thread.
 */
final class PassageBreaks extends BreakIterator {

  /** A sentence shorter than this takes the next one along. */
  private static final int MIN_CHARS = 60;

  /** A sentence longer than this is cut at a blank. */
  private static final int MAX_CHARS = 280;

  private static final int NO_END = -1;

  private final char paragraphEnd;
  private CharacterIterator text = new StringCharacterIterator("");
  private int[] breaks = {0};
  private int at;

  PassageBreaks(char paragraphEnd) {
    this.paragraphEnd = paragraphEnd;
  }

  @Override
  public void setText(CharacterIterator text) {
    StringBuilder content = new StringBuilder(text.getEndIndex() - text.getBeginIndex());
    for (char sign = text.first(); sign != CharacterIterator.DONE; sign = text.next()) {
      content.append(sign);
    }
    setText(content.toString());
  }

  @Override
  public void setText(String content) {
    this.text = new StringCharacterIterator(content);
    this.at = 0;
    this.breaks = new int[16];
    int count = 1;
    int lastBlank = 0;
    for (int i = 0; i < content.length(); i++) {
      char sign = content.charAt(i);
      if (sign == ' ' || sign == paragraphEnd) {
        int end = sign == ' ' ? endAtBlank(content, breaks[count - 1], i, lastBlank) : i + 1;
        lastBlank = i;
        if (end != NO_END) {
          count = add(end, count);
        }
      }
    }
    if (breaks[count - 1] < content.length()) {
      count = add(content.length(), count);
    }
    this.breaks = Arrays.copyOf(breaks, count);
  }

  private int add(int end, int count) {
    if (count == breaks.length) {
      breaks = Arrays.copyOf(breaks, 2 * count);
    }
    breaks[count] = end;
    return count + 1;
  }

  /** Where a passage ends, now that a blank was met: behind it, behind the last one, or later. */
  private static int endAtBlank(String content, int start, int blank, int lastBlank) {
    if (blank - start >= MIN_CHARS && SentenceEnds.endsSentence(content, start, blank)) {
      return blank + 1;
    }
    return blank - start > MAX_CHARS && lastBlank > start ? lastBlank + 1 : NO_END;
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int current() {
    return breaks[at];
  }

  @Override
  public int first() {
    at = 0;
    return current();
  }

  @Override
  public int last() {
    at = breaks.length - 1;
    return current();
  }

  @Override
  public int next() {
    return at == breaks.length - 1 ? DONE : breaks[++at];
  }

  @Override
  public int previous() {
    return at == 0 ? DONE : breaks[--at];
  }

  @Override
  public int next(int n) {
    int target = at + n;
    if (target < 0 || target >= breaks.length) {
      at = target < 0 ? 0 : breaks.length - 1;
      return DONE;
    }
    at = target;
    return current();
  }

  @Override
  public int following(int offset) {
    int place = Arrays.binarySearch(breaks, offset);
    at = place >= 0 ? place + 1 : -place - 1;
    if (at >= breaks.length) {
      at = breaks.length - 1;
      return DONE;
    }
    return current();
  }

  @Override
  public int preceding(int offset) {
    int place = Arrays.binarySearch(breaks, offset);
    at = (place >= 0 ? place : -place - 1) - 1;
    if (at < 0) {
      at = 0;
      return DONE;
    }
    return current();
  }
}
