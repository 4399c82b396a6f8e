package io.xenotime.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.language.QueryLanguage.Reading;
import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.TextQuery.Tagged;
import io.xenotime.search.language.TextQuery.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryLanguageTest {

  private static final QueryLanguage LANGUAGE =
      new QueryLanguage(List.of("regions", "news_type", "organization", "companies", "company"));

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
        "x m*gn *                    | x m*gn",
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
        "[x TO y] /re/ a+b           | x TO y re a+b",
        "x AND NOT b OR NOT c        | (x -b) OR -c",
        "NOT -b                      | b",
        "x OR b OR (c OR d)          | x OR b OR c OR d",
        "x (b c) d                   | x b c d",
        "x NEAR b                    | x NEAR/10 b",
        "x y NEAR/5 b c              | x (y NEAR/5 b) c",
        "-x NEAR/5 \"b c\"            | -(x NEAR/5 \"b c\")",
        "x NEAR/5 b NEAR/3 c         | x NEAR/5 b NEAR/3 c",
        "title:(x NEAR/5 b)          | title:(x NEAR/5 b)",
        "title:x NEAR/5 title:b      | title:(x NEAR/5 b)",
        "(x NEAR/5 b)^2              | (x NEAR/5 b)^2",
        "near Near or and not        | near Near",
        "\"x  b\"~3                   | \"x b\"~3",
        "\"x b\"~0                    | \"x b\"",
        "title:\"x b\"~3^2            | title:\"x b\"~3^2",
        "\"x\"b\"c\"                   | \"x\" b \"c\"",
        "dysp*um m?gn*t              | dysp*um m?gn*t",
        "m?gn*, who pays?            | m?gn* pays",
        "ba**t                       | ba*t",
        "rare-m?gnet-ox*             | rare m?gnet ox*",
        "rare-ear*                   | rare-ear*",
        "-title:ma?net               | -title:ma?net",
        "title:-x                    | -title:x",
        "title:(x -y OR \"b c\")      | title:x (-title:y OR title:\"b c\")",
        "title:(x body:y)            | title:x body:y",
        "title:body:x                | body:x",
        "title: x                    | title x",
        "x^2 (b c)^0.5 d^.25 e^2.50  | x^2 (b c)^0.5 d^0.25 e^2.5",
        "magn*^2 d?s*^3              | magn*^2 d?s*^3",
        "(x^2)^3 b^2^4               | x^6 b^8",
        "-x^2                        | -x^2",
        "region:china                | regions:china",
        "Type:deals                  | news_type:deals",
        "org:lynas                   | organization:lynas",
        "region:(china OR \"sri lanka\") | regions:china OR regions:\"sri lanka\"",
        "company:x companies:y       | company:x companies:y",
        "organizations:x             | organizations:x",
        "region:sri-lanka, x         | regions:\"sri-lanka\" x",
        "after:2025-04               | after:2025-04",
        "BEFORE:2025-04-01T00:00     | before:2025-04-01T00:00Z",
        "date:2025-04..2025-06       | date:2025-04..2025-06",
        "date:2025-04..2025-04       | date:2025-04",
        "date:2025.                  | date:2025",
        "date:..2025-06-01, x        | date:..2025-06-01 x",
        "date:2025-06..              | after:2025-06",
        "date:\"2025-06\"            | date:2025-06",
        "date:(2024 OR 2025)         | date:2024 OR date:2025",
        "last:90D last:2w last:012m last:1y | last:90d last:2w last:12m last:1y",
        "after:2025-04-01T08:00:00.5+08:00 | after:2025-04-01T00:00:00.500Z",
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
        "(rare earth   | rare earth  | a bracket has no partner and was left out",
        ")rare( earth  | rare earth  | a bracket has no partner and was left out",
        "(a OR b)) c   | (a OR b) c  | a bracket has no partner and was left out",
        "title:(x      | title:x     | a bracket has no partner and was left out",
        "rare OR       | rare        | OR has nothing to work on, so it was read as a word",
        "AND rare      | rare        | AND has nothing to work on, so it was read as a word",
        "OR            | or          | OR has nothing to work on, so it was read as a word",
        "rare NOT )    | rare        | a bracket has no partner and was left out~NOT has nothing to work on, so it was read as a word",
        "NEAR/3 rare   | near rare   | NEAR has nothing to work on, so it was read as a word",
        "x NEAR -rare  | x near -rare | NEAR has nothing to work on, so it was read as a word",
        "x NEAR/0 b    | x NEAR/1 b  | NEAR/n must be between 1 and 50, got \"0\", so it was read as 1",
        "x NEAR/99 b   | x NEAR/50 b | NEAR/n must be between 1 and 50, got \"99\", so it was read as 50",
        "x NEAR/y b    | x NEAR/y b  | NEAR/n must have a number for n, got \"NEAR/y\"",
        "x NEAR/3 (b c) | x b c      | NEAR must stand between words or phrases of one field, so it was read as AND",
        "title:x NEAR/3 b | title:x b | NEAR must stand between words or phrases of one field, so it was read as AND",
        "x NEAR/3 magn* | x magn*    | NEAR must stand between words or phrases of one field, so it was read as AND",
        "x^2 NEAR/3 b  | x NEAR/3 b  | a boost counts for all of a NEAR in brackets, that of a part was left out",
        "x NEAR/3 \"b c\"~4 | x NEAR/3 \"b c\" | a phrase beside NEAR must be exact, so its ~ was left out",
        "\"a b\"~99     | \"a b\"~50  | ~n must be between 0 and 50, got \"99\", so it was read as 50",
        "\"a b\"~x      | \"a b\" x   | ~ must have a number and was left out",
        "(x b)~2 c     | x b c       | ~ must stand behind a phrase and was left out",
        "x~2           | x~2         | ~ must stand behind a phrase, got \"x~2\", so it was read as words",
        "x^0 b         | x b         | a boost must be more than 0 and at most 100, got \"0\", and was left out",
        "x^100.5       | x           | a boost must be more than 0 and at most 100, got \"100.5\", and was left out",
        "x^high        | x^high      | a boost must be a number, got \"high\", so it was read as words",
        "regions:x^2 b | regions:x b | a boost must stand behind what scores, so that of regions:x was left out",
        "*gnet*        | gnet        | a word must not begin with a wildcard, got \"*gnet*\", so wildcards of it were left out",
        "title:?gn*t   | title:gn title:t | a word must not begin with a wildcard, got \"?gn*t\", so wildcards of it were left out",
        "after:soon    | after:soon  | after must be a year 2025, month 2025-04, day 2025-04-01, or instant 2025-04-01T12:30:00Z, got \"soon\", so it was read as words",
        "date:2025-02-30 | date:2025-02-30 | date must be a year 2025, month 2025-04, day 2025-04-01, or instant 2025-04-01T12:30:00Z, or two of them, the earlier first, with .. between, got \"2025-02-30\", so it was read as words",
        "date:2025-06..2025-04 | date:2025-06..2025-04 | date must be a year 2025, month 2025-04, day 2025-04-01, or instant 2025-04-01T12:30:00Z, or two of them, the earlier first, with .. between, got \"2025-06..2025-04\", so it was read as words",
        "last:0d       | last:0d     | last must be a number from 1 to 9999 with d, w, m or y, such as 90d, got \"0d\", so it was read as words",
      })
  void whatIsNoSyntaxIsReadAsWords(String text, String canonical, String warning) {
    Reading reading = LANGUAGE.read(text);

    assertThat(reading.query()).hasToString(canonical);
    assertThat(reading.warnings()).containsExactly(warning.split("~(?=NOT)"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "` `",
        "…",
        "()",
        "\"\"",
        "- -",
        "title:",
        "*",
        "🙂()",
        "\\",
        "-(",
        "title:(",
        "^2",
        "\"\"~2^2",
        "()^2",
        "NOT ()"
      })
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
  void aFormThatNeedsDeeperBracketsThanAllowedIsReadWithoutAny() {
    String deep = "(x OR b AND ".repeat(15) + "c" + ")".repeat(15);

    Reading reading = LANGUAGE.read(deep);

    assertThat(reading.warnings()).hasSize(1);
    assertThat(LANGUAGE.read(reading.query().toString()))
        .isEqualTo(new Reading(reading.query(), List.of()));
  }

  @Test
  void everyOperandOfANearIsAClause() {
    assertThat(LANGUAGE.read("x NEAR/5 b NEAR/3 \"c d\" after:2025 (e f)^2").query().clauses())
        .isEqualTo(6);
  }

  @Test
  void aShortNameIsThereOnlyWhenNoFacetIsCalledSo() {
    QueryLanguage language = new QueryLanguage(List.of("news_type", "type", "region"));

    assertThat(language.read("type:x region:y org:z").query())
        .hasToString("type:x region:y org:z")
        .isEqualTo(
            new And(
                List.of(
                    new Tagged("type", "x"),
                    new Tagged("region", "y"),
                    new Word(Scope.EVERYWHERE, "org:z"))));
  }
}
