package io.xenotime.search.language;

import java.util.List;

/**
 * Makes a text safe for the syntax parser: operators of our language stay, every other sign is
 * escaped, and quotation marks and brackets without a partner count as blanks. One thread, one
 * text.
 */
final class Escaping {

  /** Deeper brackets are no question anybody asks, and each costs the parser some stack. */
  private static final int MAX_BRACKETS_DEEP = 20;

  private final FieldNames fields;
  private final List<String> warnings;

  Escaping(FieldNames fields, List<String> warnings) {
    this.fields = fields;
    this.warnings = warnings;
  }

  /** Returns the text, of plain signs, as the syntax parser may have it. */
  String escape(String text) {
    int lastQuote = lastQuoteWithoutPartner(text);
    boolean bracketsFit = bracketsFit(text);
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    boolean quoted = false;
    int wordStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"') {
        quoted = i != lastQuote && !quoted;
        escaped.append(i == lastQuote ? ' ' : '"');
      } else if (sign == ' ' || Signs.makesWords(sign)) {
        escaped.append(sign);
      } else if (quoted) {
        escaped.append('\\').append(sign);
      } else if (sign == '(' || sign == ')') {
        escaped.append(bracketsFit ? sign : ' ');
      } else if (isOperator(text, wordStart, i)) {
        escaped.append(sign);
      } else if (i == wordStart) {
        escaped.append(' ');
        wordStart = i + 1;
      } else {
        escaped.append('\\').append(sign);
      }
      if (startsNextWord(sign)) {
        wordStart = i + 1;
      }
    }
    return escaped.toString();
  }

  private int lastQuoteWithoutPartner(String text) {
    boolean even = text.chars().filter(sign -> sign == '"').count() % 2 == 0;
    if (even) {
      return -1;
    }
    warnings.add("a quotation mark has no partner and was left out");
    return text.lastIndexOf('"');
  }

  private boolean bracketsFit(String text) {
    int depth = 0;
    int deepest = 0;
    boolean closedTooEarly = false;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == '(' && !quoted) {
        depth++;
        deepest = Math.max(deepest, depth);
      } else if (sign == ')' && !quoted) {
        depth--;
        closedTooEarly |= depth < 0;
      }
    }
    if (depth != 0 || closedTooEarly) {
      warnings.add("a bracket has no partner, so all brackets were left out");
      return false;
    }
    if (deepest > MAX_BRACKETS_DEEP) {
      warnings.add(
          "brackets must be at most "
              + MAX_BRACKETS_DEEP
              + " deep, got "
              + deepest
              + ", so all brackets were left out");
      return false;
    }
    return true;
  }

  private boolean isOperator(String text, int wordStart, int at) {
    return switch (text.charAt(at)) {
      case '-' -> at == wordStart && startsWord(text, at + 1);
      case ':' -> fields.contains(name(text, wordStart, at)) && at + 1 < text.length();
      case '*' -> at > wordStart && Signs.makesWords(text.charAt(at - 1)) && endsWord(text, at + 1);
      default -> false;
    };
  }

  /** The word before a colon, without the minus that may stand before it. */
  private static String name(String text, int wordStart, int colon) {
    int start = wordStart < colon && text.charAt(wordStart) == '-' ? wordStart + 1 : wordStart;
    return text.substring(start, colon);
  }

  private static boolean startsWord(String text, int at) {
    return at < text.length()
        && (Signs.makesWords(text.charAt(at)) || text.charAt(at) == '"' || text.charAt(at) == '(');
  }

  private static boolean endsWord(String text, int at) {
    return at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == ')';
  }

  private static boolean startsNextWord(char sign) {
    return sign == ' ' || sign == '(' || sign == ')' || sign == '"' || sign == ':';
  }
}
