package io.xenotime.posts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Makes words of a slug: {@code united-states} is United States. */
final class SlugWords {

  private static final int MAX_CHARS = 1_000;
  private static final Pattern BREAK = Pattern.compile("[-_\\s]+");
  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to");
  private static final Set<String> CAPITALS =
      Set.of("ai", "asx", "eu", "ev", "evs", "ree", "rees", "uae", "uk", "un", "us", "usa", "wto");

  private SlugWords() {}

  /** Returns the slug as a title would be written; empty if it has no words. */
  static String of(String slug) {
    StringJoiner words = new StringJoiner(" ");
    for (String word : BREAK.split(PlainText.of(decoded(Excerpts.start(slug, MAX_CHARS))))) {
      if (!word.isEmpty()) {
        words.add(words.length() > 0 && SMALL.contains(word) ? word : capital(word));
      }
    }
    return words.toString();
  }

  private static String capital(String word) {
    if (CAPITALS.contains(word)) {
      return word.toUpperCase(Locale.ROOT);
    }
    int first = word.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + word.substring(Character.charCount(first));
  }

  /** WordPress writes letters beyond ASCII as the bytes of their UTF-8, {@code %e4%b8%ad}. */
  private static String decoded(String slug) {
    if (slug.indexOf('%') < 0) {
      return slug;
    }
    try {
      return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return slug;
    }
  }
}
