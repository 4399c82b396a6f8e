package io.xenotime.search.language;

import java.util.regex.Pattern;

/**
 * Sentences pasted into the search box: many words, function words among them. In such a text signs
 * are punctuation and not operators: nobody excludes Socrates who ends a quotation with his name.
 */
final class Prose {

  private static final int MIN_WORDS = 12;
  private static final int MIN_FUNCTION_WORDS = 3;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern FIELD = Pattern.compile("(^|[ (-])[a-z_-]+:[^ /]");
  private static final Pattern SIGNS = Pattern.compile("[\"()*?^~:]|(?<=^| )[-+]+|-(?= |$)");
  private static final Pattern OPERATORS =
      Pattern.compile("(?<=^| )(AND|OR|NOT|NEAR(/[0-9]+)?)(?= |$)");

  private Prose() {}

  /** Returns the text without signs of the language if it is prose, else as it is. */
  static String withoutSigns(String text, Warnings warnings) {
    if (!isProse(text)) {
      return text;
    }
    String words = OPERATORS.matcher(SIGNS.matcher(text).replaceAll(" ")).replaceAll(" ");
    if (!words.equals(text)) {
      warnings.add("a long sentence was read as words alone, without operators");
    }
    return words;
  }

  /** Whoever names a field knows the language; what is quoted says nothing about the rest. */
  private static boolean isProse(String text) {
    String unquoted = QUOTED.matcher(text).replaceAll(" ");
    if (FIELD.matcher(unquoted).find()) {
      return false;
    }
    String[] words = unquoted.strip().split("\\s+");
    int functionWords = 0;
    for (String word : words) {
      functionWords += StopWords.contains(word) ? 1 : 0;
    }
    return words.length >= MIN_WORDS && functionWords >= MIN_FUNCTION_WORDS;
  }
}
