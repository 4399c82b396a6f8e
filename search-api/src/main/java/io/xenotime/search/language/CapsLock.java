package io.xenotime.search.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts typed in capitals throughout. What is a sentence in capitals has no operators, acronyms or
 * symbols in it: a function word among them gives it away, and it is read in small letters.
 */
final class CapsLock {

  private static final Pattern SENTENCE =
      Pattern.compile("(^| )(A|AN|AT|BY|FOR|FROM|HOW|INTO|IS|ARE|OF|ON|THE|TO|WHAT|WHO|WHY|WITH) ");

  private CapsLock() {}

  /** Returns the text in small letters if it is such a sentence, else as it is. */
  static String released(String text) {
    boolean capitals = text.chars().noneMatch(Character::isLowerCase);
    return capitals && SENTENCE.matcher(text).find() ? text.toLowerCase(Locale.ROOT) : text;
  }
}
