package io.xenotime.search.language;

import io.xenotime.search.Age;
import io.xenotime.search.TimeSpan;
import io.xenotime.search.language.TextQuery.Everything;
import io.xenotime.search.language.TextQuery.Near;
import io.xenotime.search.language.TextQuery.Not;
import io.xenotime.search.language.TextQuery.Phrase;
import io.xenotime.search.language.TextQuery.Prefix;
import io.xenotime.search.language.TextQuery.Published;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.TextQuery.Tagged;
import io.xenotime.search.language.TextQuery.Wildcard;
import io.xenotime.search.language.TextQuery.Word;
import io.xenotime.search.language.TextQuery.Wording;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up texts, sensible or not, and trees such as reading gives. */
public final class RandomQueries {

  static final List<String> FACETS = List.of("regions", "news_type");

  private static final int LONGEST = 1_000;

  private static final String[] PIECES = {
    "a",
    "bc",
    "the",
    "of",
    "THE",
    "IN",
    "US",
    " is the ",
    "OR",
    "AND",
    "NOT",
    "NEAR",
    "NEAR/5",
    "TO",
    "fn:",
    "x:",
    "title:",
    "body:",
    "regions:",
    "region:",
    "news-type:",
    "type:",
    "after:",
    "before:",
    "date:",
    "last:",
    "2025",
    "2025-04",
    "..",
    "90d",
    "1",
    "0",
    "50",
    "\"",
    "\"",
    "(",
    ")",
    "(",
    ")",
    "-",
    "–",
    "+",
    "*",
    "?",
    "~",
    "^",
    "^2",
    "~3",
    " ",
    " ",
    " ",
    " ",
    "  ",
    " OR ",
    " AND ",
    " NOT ",
    " NEAR ",
    " NEAR/7 ",
    "/",
    "\\",
    "[",
    "]",
    "{",
    "}",
    "!",
    "&&",
    "||",
    "<",
    "=",
    ">",
    "@",
    "#",
    "'",
    "“",
    "”",
    "₂",
    "é",
    "ı",
    "İ",
    "中",
    "🙂",
    "\u0000",
    "\t",
    "\n",
    "\ud800",
    "\u0301",
    ".",
    ",",
    ";",
    ":",
    "%",
    "$",
    "´",
    "`",
    "\u00a0",
    "\u200b",
    "\u202e"
  };

  private static final String[] WORDS = {
    "a",
    "magnets",
    "U.S./China",
    "C5+1",
    "rare-earth",
    "Nd₂Fe₁₄B",
    "1,200",
    "x:y",
    "near",
    "étude",
    "中国",
    "IT",
    "a^b",
    "x~y",
  };

  private static final String[] TIMES = {
    "2025", "2025-04", "2025-04-01", "2025-04-01T12:30Z", "2025-04-01T12:30:00Z"
  };

  private final SplittableRandom random;

  public RandomQueries(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Returns a text of up to some pieces, seldom one as long as a text may be. */
  public String text() {
    StringBuilder text = new StringBuilder();
    boolean longest = random.nextInt(200) == 0;
    for (int left = longest ? LONGEST : random.nextInt(16); left > 0; left--) {
      text.append(random.nextInt(50) == 0 ? "" + (char) random.nextInt(0x10000) : pick(PIECES));
    }
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** Returns a tree in its simplest form, none that would be a sentence: no text reads as such. */
  TextQuery tree() {
    TextQuery tree = random.nextInt(50) == 0 ? new Everything() : tree(3);
    String text = tree.toString();
    return QueryLanguage.sentence(text, new Warnings()).equals(text) ? tree : tree();
  }

  private TextQuery tree(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 0, 1 -> leaf();
      case 2 -> Joining.and(trees(depth)).orElseThrow();
      case 3 -> Joining.or(trees(depth)).orElseThrow();
      case 4 -> Joining.not(tree(depth - 1));
      default -> boosted(tree(depth - 1));
    };
  }

  private List<TextQuery> trees(int depth) {
    List<TextQuery> trees = new ArrayList<>();
    for (int left = 2 + random.nextInt(2); left > 0; left--) {
      trees.add(tree(depth - 1));
    }
    return trees;
  }

  private TextQuery boosted(TextQuery query) {
    boolean scores =
        !(query instanceof Not || query instanceof Tagged || query instanceof Published);
    return scores
        ? Joining.boosted(query, Math.max(0.001f, 100 * (float) random.nextDouble()))
        : query;
  }

  private TextQuery leaf() {
    return switch (random.nextInt(7)) {
      case 0 -> new Word(scope(), pick(WORDS));
      case 1 -> new Word(Scope.EVERYWHERE, pick("date:soon", "last:x", "magnets"));
      case 2 -> new Phrase(scope(), phrase(), random.nextInt(Phrase.MAX_SLOP + 1));
      case 3 -> new Prefix(scope(), pick("magn", "rare-ea", "中", "1.5"));
      case 4 -> new Wildcard(scope(), pick("m?gnet", "dysp*um", "a??b*c*", "h?o"));
      case 5 -> near();
      default ->
          random.nextBoolean()
              ? new Tagged(
                  pick("regions", "news_type"), pick("china", "OR", "a b", "-", "x^2", "*"))
              : new Published(when());
    };
  }

  private String phrase() {
    return pick(WORDS) + pick(" ", " (x) ", " OR ", " * ") + pick(WORDS);
  }

  private Near near() {
    Scope scope = scope();
    List<Wording> operands = new ArrayList<>();
    List<Integer> within = new ArrayList<>();
    for (int left = 2 + random.nextInt(3); left > 0; left--) {
      operands.add(
          random.nextBoolean() ? new Word(scope, pick(WORDS)) : new Phrase(scope, phrase()));
    }
    for (int i = 1; i < operands.size(); i++) {
      within.add(1 + random.nextInt(Near.MAX_WITHIN));
    }
    return new Near(operands, within);
  }

  private When when() {
    TimeSpan span = TimeSpan.read(pick(TIMES)).orElseThrow();
    return switch (random.nextInt(5)) {
      case 0 -> new When.After(span);
      case 1 -> new When.Before(span);
      case 2 -> new When.UpTo(span);
      case 3 -> new When.Between(span, TimeSpan.read(pick("2026", "2025-05")).orElseThrow());
      default ->
          new When.Last(
              new Age(
                  1 + random.nextInt(9999),
                  random.nextBoolean() ? ChronoUnit.WEEKS : ChronoUnit.MONTHS));
    };
  }

  private Scope scope() {
    return random.nextBoolean() ? Scope.EVERYWHERE : Scope.values()[random.nextInt(5)];
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }
}
