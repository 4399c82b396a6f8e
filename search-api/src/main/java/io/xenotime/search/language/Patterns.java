package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.Prefix;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.TextQuery.Wildcard;
import io.xenotime.search.language.TextQuery.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what was typed between two blanks as a word or a pattern of words. One thread, one text.
 */
final class Patterns {

  private final Warnings warnings;

  Patterns(Warnings warnings) {
    this.warnings = warnings;
  }

  /** Returns the word, the pattern, or what its parts ask for together; empty without a letter. */
  Optional<TextQuery> read(Scope scope, String typed) {
    String core = core(typed);
    if (core.isEmpty()) {
      return Optional.empty();
    }
    if (Signs.isWildcard(typed.charAt(0))) {
      warnings.add(
          "a word must not begin with a wildcard, got "
              + Warnings.quoted(typed)
              + ", so wildcards of it were left out");
      return each(parts(core, false), part -> plain(scope, part));
    }
    warnAboutSigns(core);
    return hasWildcardWithin(core)
        ? each(parts(core, true), part -> part(scope, part))
        : Optional.of(plain(scope, core));
  }

  /**
   * From the first letter or digit to the last, and the asterisk behind it: what surrounds them is
   * not searched for.
   */
  static String core(String typed) {
    int end = Signs.endOfWords(typed);
    if (end == 0) {
      return "";
    }
    boolean prefix = end < typed.length() && typed.charAt(end) == '*';
    return typed.substring(Signs.startOfWords(typed), prefix ? end + 1 : end);
  }

  private void warnAboutSigns(String core) {
    int boost = core.lastIndexOf('^');
    if (boost > 0) {
      warnings.add(
          "a boost must be a number, got "
              + Warnings.quoted(core.substring(boost + 1))
              + ", so it was read as words");
    }
    int slop = core.lastIndexOf('~');
    if (slop > 0 && core.substring(slop + 1).chars().allMatch(Character::isDigit)) {
      warnings.add(
          "~ must stand behind a phrase, got "
              + Warnings.quoted(core)
              + ", so it was read as words");
    }
  }

  /** Between two letters or digits; elsewhere a question mark ends a question. */
  private static boolean hasWildcardWithin(String core) {
    for (int i = 1; i < core.length(); i++) {
      if (Signs.isWildcard(core.charAt(i)) && Signs.makesWords(core.charAt(i - 1))) {
        int end = i;
        while (end < core.length() && Signs.isWildcard(core.charAt(end))) {
          end++;
        }
        if (end < core.length() && Signs.makesWords(core.charAt(end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static TextQuery plain(Scope scope, String core) {
    if (core.endsWith("*")) {
      return new Prefix(scope, core.substring(0, core.length() - 1));
    }
    return new Word(scope, Operator.is(core) ? core.toLowerCase(Locale.ROOT) : core);
  }

  /** A pattern knows letters, digits and wildcards only, so that each stands for single words. */
  private static TextQuery part(Scope scope, String typed) {
    String core = core(typed).replaceAll("\\*+", "*");
    return hasWildcardWithin(core) ? new Wildcard(scope, core) : plain(scope, core);
  }

  private static Optional<TextQuery> each(List<String> parts, Function<String, TextQuery> query) {
    return Joining.and(parts.stream().map(query).toList());
  }

  /** The parts between signs that make no words; each holds a letter or digit. */
  private static List<String> parts(String core, boolean withWildcards) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= core.length(); i++) {
      char sign = i == core.length() ? ' ' : core.charAt(i);
      if (Signs.makesWords(sign) || withWildcards && Signs.isWildcard(sign)) {
        part.append(sign);
      } else {
        if (Signs.makeWords(part.toString())) {
          parts.add(part.toString());
        }
        part.setLength(0);
      }
    }
    return parts;
  }
}
