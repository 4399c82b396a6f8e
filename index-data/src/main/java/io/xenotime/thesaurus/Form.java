package io.xenotime.thesaurus;

/**
 * One way an entry is written. Immutable.
 *
 * @param text as a writer would set it; has letters or digits
 * @param writing how large and small letters count
 * @param ambiguous whether it also means something else, so that it counts in a text only together
 *     with words that make it clear
 */
public record Form(String text, Writing writing, boolean ambiguous) {

  /** Longer ones are sentences, not names. */
  public static final int MAX_CHARS = 100;

  public Form {
    if (text.length() > MAX_CHARS) {
      throw new IllegalArgumentException(
          "a form must be at most " + MAX_CHARS + " characters, got " + text.length());
    }
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException(
          "a form must have letters or digits, got \"" + text + "\"");
    }
  }
}
