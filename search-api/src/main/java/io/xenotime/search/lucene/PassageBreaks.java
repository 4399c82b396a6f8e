package io.xenotime.search.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Set;

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

  /** Words that a full stop shortens; single letters are known without a list. */
  private static final Set<String> SHORTENED =
      Set.of(
          "Co", "Corp", "Dr", "Fig", "Gov", "Inc", "Jr", "Lt", "Ltd", "Mr", "Mrs", "Ms", "No",
          "Nos", "Prof", "Rep", "Sen", "Sr", "St", "approx", "ca", "cf", "est", "etc", "vs");

  private final char paragraphEnd;
  private CharacterIterator text = new StringCharacterIterator("");
  private int[] breaks = {0};
  private int at;

  PassageBreaks(char paragraphEnd) {
    this.paragraphEnd = paragraphEnd;
  }

  /** Returns whether a passage that begins or ends here leaves part of a sentence out. */
  static boolean cutsSentence(String text, int at) {
    if (at == 0 || at == text.length()) {
      return false;
    }
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return Character.isLetterOrDigit(text.charAt(before)) || isInnerSign(text.charAt(before))
        ? Character.getType(text.charAt(at)) != Character.PARAGRAPH_SEPARATOR
        : false;
  }

  private static boolean isInnerSign(char sign) {
    return sign == ',' || sign == ';' || sign == ':' || sign == '-' || sign == '–' || sign == '(';
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
    int[] found = new int[16];
    int count = 1;
    int start = 0;
    int lastBlank = 0;
    for (int i = 0; i < content.length(); i++) {
      char sign = content.charAt(i);
      int end = -1;
      if (sign == paragraphEnd) {
        end = i + 1;
      } else if (sign == ' ') {
        if (i - start >= MIN_CHARS && endsSentence(content, start, i)) {
          end = i + 1;
        } else if (i - start > MAX_CHARS && lastBlank > start) {
          end = lastBlank + 1;
        }
        lastBlank = i;
      }
      if (end >= 0) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = end;
        start = end;
      }
    }
    if (found[count - 1] < content.length()) {
      found = count == found.length ? Arrays.copyOf(found, count + 1) : found;
      found[count++] = content.length();
    }
    this.breaks = Arrays.copyOf(found, count);
  }

  /** Whether the words before a blank end a sentence. */
  private static boolean endsSentence(String content, int start, int blank) {
    int last = blank - 1;
    while (last > start && isClosing(content.charAt(last))) {
      last--;
    }
    char sign = content.charAt(last);
    if (sign == '!' || sign == '?') {
      return true;
    }
    return sign == '.' && !isShortened(content, start, last) && startsSentence(content, blank + 1);
  }

  private static boolean isClosing(char sign) {
    return sign == '"' || sign == '”' || sign == '’' || sign == ')' || sign == ']' || sign == '\'';
  }

  /** Whether the word before a full stop is an initial or an abbreviation. */
  private static boolean isShortened(String content, int start, int stop) {
    int word = stop;
    while (word > start && Character.isLetter(content.charAt(word - 1))) {
      word--;
    }
    return stop - word == 1 || SHORTENED.contains(content.substring(word, stop));
  }

  private static boolean startsSentence(String content, int at) {
    return at < content.length() && !Character.isLowerCase(content.charAt(at));
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
