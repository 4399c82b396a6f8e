package io.xenotime.likeness;

/** Numbers spread evenly for words and for words in a row. The same on every machine. */
final class Hashes {

  private Hashes() {}

  /** Returns the number of a word. */
  static int of(CharSequence word) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return spread(hash);
  }

  /** Returns the number of three words in a row. */
  static int of(int first, int second, int third) {
    long all = first * 0x9E3779B97F4A7C15L;
    all = Long.rotateLeft(all ^ second, 29) * 0xBF58476D1CE4E5B9L;
    all = Long.rotateLeft(all ^ third, 31) * 0x94D049BB133111EBL;
    return (int) ((all ^ all >>> 29) >>> 16);
  }

  /** Returns the number with each of its bits depending on all of them (MurmurHash3's finish). */
  static int spread(int number) {
    int spread = (number ^ number >>> 16) * 0x85EBCA6B;
    spread = (spread ^ spread >>> 13) * 0xC2B2AE35;
    return spread ^ spread >>> 16;
  }
}
