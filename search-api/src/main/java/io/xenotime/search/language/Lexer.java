package io.xenotime.search.language;

import io.xenotime.search.language.Field.OfTime;
import io.xenotime.search.language.TextQuery.Boosted;
import io.xenotime.search.language.TextQuery.Phrase;
import io.xenotime.search.language.Token.Boost;
import io.xenotime.search.language.Token.Named;
import io.xenotime.search.language.Token.Quoted;
import io.xenotime.search.language.Token.Sign;
import io.xenotime.search.language.Token.Slop;
import io.xenotime.search.language.Token.Typed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text, of plain signs, into tokens. Signs that mean nothing where they stand are left out,
 * within a word they stay. One thread, one text.
 */
final class Lexer {

  private static final String FACTOR = "\\^([0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)";
  private static final Pattern FACTOR_AT_END = Pattern.compile(FACTOR + "$");
  private static final Pattern FACTOR_HERE = Pattern.compile(FACTOR + "(?![\\p{L}\\p{N}])");
  private static final Pattern SLOP_HERE = Pattern.compile("~([0-9]*)");

  private final FieldNames fields;
  private final Warnings warnings;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at = 0;

  private Lexer(String text, FieldNames fields, Warnings warnings) {
    this.fields = fields;
    this.warnings = warnings;
    this.text = withoutOddQuote(text);
  }

  /** Returns the tokens of a text. */
  static List<Token> read(String text, FieldNames fields, Warnings warnings) {
    return new Lexer(text, fields, warnings).all();
  }

  private String withoutOddQuote(String text) {
    if (text.chars().filter(sign -> sign == '"').count() % 2 == 0) {
      return text;
    }
    warnings.add("a quotation mark has no partner and was left out");
    int last = text.lastIndexOf('"');
    return text.substring(0, last) + ' ' + text.substring(last + 1);
  }

  private List<Token> all() {
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case ' ' -> at++;
        case '(' -> {
          tokens.add(Sign.OPEN);
          at++;
        }
        case ')' -> {
          tokens.add(Sign.CLOSE);
          at++;
          suffixes();
        }
        case '"' -> quoted();
        default -> run();
      }
    }
    return tokens;
  }

  private void quoted() {
    int end = text.indexOf('"', at + 1);
    tokens.add(new Quoted(text.substring(at + 1, end)));
    at = end + 1;
    suffixes();
  }

  /** What stands directly behind a quotation mark or bracket. */
  private void suffixes() {
    Matcher slop = SLOP_HERE.matcher(text).region(at, text.length());
    if (slop.lookingAt()) {
      at = slop.end();
      if (slop.group(1).isEmpty()) {
        warnings.add("~ must have a number and was left out");
      } else {
        tokens.add(new Slop(warnings.clamped("~n", slop.group(1), 0, Phrase.MAX_SLOP)));
      }
    }
    Matcher factor = FACTOR_HERE.matcher(text);
    while (factor.region(at, text.length()).lookingAt()) {
      at = factor.end();
      boost(factor.group(1)).ifPresent(tokens::add);
    }
  }

  private Optional<Boost> boost(String number) {
    float factor = Float.parseFloat(number);
    if (factor > 0 && factor <= Boosted.MAX) {
      return Optional.of(new Boost(factor));
    }
    warnings.add(
        "a boost must be more than 0 and at most 100, got "
            + Warnings.quoted(number)
            + ", and was left out");
    return Optional.empty();
  }

  /** What stands between blanks, brackets and quotation marks. */
  private void run() {
    int end = at;
    while (end < text.length() && " ()\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String run = text.substring(at, end);
    boolean goesOn = end < text.length() && (text.charAt(end) == '(' || text.charAt(end) == '"');
    at = end;
    Operator.read(run, warnings).ifPresentOrElse(tokens::add, () -> words(run, goesOn));
  }

  /**
   * @param goesOn whether a bracket or phrase stands directly behind, for a minus or field to work
   *     on
   */
  private void words(String run, boolean goesOn) {
    int start = 0;
    while (start < run.length()) {
      if (run.charAt(start) == '-' && beginsAt(run, start + 1, goesOn)) {
        tokens.add(Sign.MINUS);
      } else if (Signs.makesWords(run.charAt(start))) {
        Optional<Field> field = field(run, start, goesOn);
        if (field.isEmpty()) {
          word(run, start);
          return;
        }
        tokens.add(new Named(field.get()));
        start = run.indexOf(':', start);
        if (field.get() instanceof OfTime && start + 1 < run.length()) {
          typed(run.substring(start + 1));
          return;
        }
      }
      start++;
    }
  }

  private static boolean beginsAt(String run, int place, boolean goesOn) {
    return place < run.length() ? Signs.makesWords(run.charAt(place)) : goesOn;
  }

  private Optional<Field> field(String run, int start, boolean goesOn) {
    int colon = run.indexOf(':', start);
    boolean worksOnSomething =
        colon > start && (goesOn || Signs.makeWords(run.substring(colon + 1)));
    return worksOnSomething ? fields.of(run.substring(start, colon)) : Optional.empty();
  }

  private void word(String run, int start) {
    boolean wildcardBefore = start > 0 && Signs.isWildcard(run.charAt(start - 1));
    typed(run.substring(wildcardBefore ? start - 1 : start));
  }

  /** A word and the factors behind it, the innermost first. */
  private void typed(String typed) {
    Deque<Boost> boosts = new ArrayDeque<>();
    String word = typed;
    for (Optional<Matcher> last = factor(word); last.isPresent(); last = factor(word)) {
      boost(last.get().group(1)).ifPresent(boosts::addFirst);
      word = word.substring(0, last.get().start());
    }
    tokens.add(new Typed(word));
    tokens.addAll(boosts);
  }

  private static Optional<Matcher> factor(String word) {
    int end = Signs.endOfWords(word);
    Matcher factor = FACTOR_AT_END.matcher(word.substring(0, end));
    boolean prefix = end < word.length() && word.charAt(end) == '*';
    return !prefix && factor.find() && Signs.makeWords(word.substring(0, factor.start()))
        ? Optional.of(factor)
        : Optional.empty();
  }
}
