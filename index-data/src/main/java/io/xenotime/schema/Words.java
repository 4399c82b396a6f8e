package io.xenotime.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in a row as they were written, marks on letters taken off, with their places in the text.
 * Not thread-safe; kept and filled anew, because a text has many.
 */
final class Words {

  private final List<Word> words = new ArrayList<>();
  private int size;

  /** One word; its letters are the first {@code length} of {@code letters}. */
  static final class Word {
    char[] letters = new char[16];
    int length;
    int start;
    int end;
    int step;

    /** Takes a copy of the letters. */
    private void set(char[] source, int length, int start, int end, int step) {
      if (letters.length < length) {
        letters = new char[Math.max(length, letters.length * 2)];
      }
      System.arraycopy(source, 0, letters, 0, length);
      this.length = length;
      this.start = start;
      this.end = end;
      this.step = step;
    }

    /** Returns whether the word is one small step behind the other: nothing but a blank between. */
    boolean follows(Word before) {
      return start == before.end + 1;
    }

    String text() {
      return new String(letters, 0, length);
    }

    boolean beginsWithCapital() {
      return length > 0 && Character.isUpperCase(letters[0]);
    }

    boolean isInCapitals() {
      for (int i = 0; i < length; i++) {
        if (Character.isLowerCase(letters[i])) {
          return false;
        }
      }
      return true;
    }
  }

  int size() {
    return size;
  }

  Word get(int index) {
    return words.get(index);
  }

  /** Returns the words as texts. */
  List<String> texts() {
    return words.subList(0, size).stream().map(Word::text).toList();
  }

  void add(char[] letters, int length, int start, int end, int step) {
    if (size == words.size()) {
      words.add(new Word());
    }
    words.get(size).set(letters, length, start, end, step);
    size++;
  }

  /** Takes the first words out; those behind move up. */
  void dropFirst(int count) {
    for (int i = count; i < size; i++) {
      Word moved = words.get(i);
      words.set(i, words.get(i - count));
      words.set(i - count, moved);
    }
    size -= count;
  }

  void clear() {
    size = 0;
  }
}
