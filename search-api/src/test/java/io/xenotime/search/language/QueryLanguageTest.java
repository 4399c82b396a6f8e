package io.xenotime.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.language.QueryLanguage.Reading;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLanguageTest {

  private static final QueryLanguage LANGUAGE = new QueryLanguage(List.of("regions", "news_type"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rare earth                  | rare earth",
        "x OR b c                    | (x OR b) c",
        "x AND b OR c                | (x b) OR c",
        "x NOT b                     | x -b",
        "-b                          | -b",
        "-(x OR b)                   | -(x OR b)",
        "\"a  phrase\"               | \"a phrase\"",
        "“curly”                     | \"curly\"",
        "title:magnets               | title:magnets",
        "TITLE:magnets               | title:magnets",
        "title:(x b)                 | title:x title:b",
        "title:\"a b\"               | title:\"a b\"",
        "magn*                       | magn*",
        "m*gn                        | m*gn",
        "regions:china               | regions:china",
        "news-type:deals             | news_type:deals",
        "-regions:\"sri lanka\"      | -regions:\"sri lanka\"",
        "ASX:LYC                     | ASX:LYC",
        "U.S./China                  | U.S./China",
        "C5+1                        | C5+1",
        "rare–earth                  | rare-earth",
        "x - b                       | x b",
        "what is 5%?                 | 5",
        "$4.5bn #tag @x 'q' a,b;c    | 4.5bn tag x q a,b;c",
        "the who                     | the who",
        "price of the oxide          | price oxide",
        "IT stocks                   | IT stocks",
        "x~2 b^3 [x TO y] /re/       | x~2 b^3 x TO y re",
        "fn:or(x b)                  | fn:or x b",
        "中国 稀土                     | 中国 稀土",
      })
  void readsAndSaysItBack(String text, String canonical) {
    assertThat(LANGUAGE.read(text).query()).hasToString(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"rare earth  | rare earth  | a quotation mark has no partner and was left out",
        "(rare earth   | rare earth  | a bracket has no partner, so all brackets were left out",
        ")rare( earth  | rare earth  | a bracket has no partner, so all brackets were left out",
        "rare OR       | rare        | an operator has nothing to work on, so all of the text was read as words",
        "AND rare      | rare        | an operator has nothing to work on, so all of the text was read as words",
      })
  void whatIsNoSyntaxIsReadAsWords(String text, String canonical, String warning) {
    Reading reading = LANGUAGE.read(text);

    assertThat(reading.query()).hasToString(canonical);
    assertThat(reading.warnings()).containsExactly(warning);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"` `", "…", "()", "\"\"", "- -", "title:", "*", "🙂()", "\\"})
  void whatHoldsNothingToSearchForIsNoError(String text) {
    assertThat(LANGUAGE.read(text).query().clauses()).isLessThanOrEqualTo(1);
  }

  @Test
  void bracketsAreReadAsDeepAsAllowedAndNotDeeper() {
    String atTheEdge = "(".repeat(20) + "a OR b" + ")".repeat(20);
    String past = "(" + atTheEdge + ")";

    assertThat(LANGUAGE.read(atTheEdge).warnings()).isEmpty();
    assertThat(LANGUAGE.read(past).warnings())
        .containsExactly("brackets must be at most 20 deep, got 21, so all brackets were left out");
  }

  @Test
  void anyStringIsReadAndItsCanonicalFormReadsTheSame() {
    long seed = new SplittableRandom().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    String[] pieces = {
      "a",
      "bc",
      "title:",
      "regions:",
      "x:",
      "\"",
      "(",
      ")",
      "-",
      "+",
      "*",
      "~",
      "^",
      " ",
      "  ",
      " OR ",
      " AND ",
      " NOT ",
      "OR",
      "the",
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
      "?",
      "@",
      "#",
      "'",
      "“",
      "”",
      "–",
      "₂",
      "é",
      "中",
      "🙂",
      "\u0000",
      "\t",
      "\n",
      "\ud800",
      "news-type:",
      "1",
      ".",
      ",",
      ";",
      ":",
      "%",
      "$",
      "´",
      "`",
      "TO",
      "fn:"
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(14); left > 0; left--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      TextQuery query = LANGUAGE.read(text.toString()).query();
      assertThat(LANGUAGE.read(query.toString()).query())
          .as("seed %d, <%s> read as <%s>", seed, text, query)
          .isEqualTo(query);
    }
  }
}
