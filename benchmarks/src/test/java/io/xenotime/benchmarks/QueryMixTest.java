package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueryMixTest {

  private static List<Query> queries;

  @BeforeAll
  static void mixOnce() throws IOException {
    queries = QueryMix.of(PostMakers.SMALL, 3);
  }

  @Test
  void theSameArchiveIsAskedTheSame() throws IOException {
    assertThat(QueryMix.of(PostMakers.SMALL, 3)).isEqualTo(queries);
  }

  @Test
  void anotherArchiveIsAskedOtherThings() throws IOException {
    assertThat(QueryMix.of(PostMakers.OTHER_SEED, 3)).isNotEqualTo(queries);
  }

  @Test
  void sharesAddUpToAHundred() {
    assertThat(Arrays.stream(QueryClass.values()).mapToInt(QueryClass::percent).sum())
        .isEqualTo(100);
  }

  @Test
  void eachHundredHasEachClassAsOftenAsItsShare() {
    for (QueryClass kind : QueryClass.values()) {
      assertThat(queries.subList(100, 200))
          .filteredOn(query -> query.kind() == kind)
          .hasSize(kind.percent());
    }
  }

  @Test
  void everySearchAsksForFacetsAndSnippets() {
    assertThat(queries)
        .allSatisfy(query ->
            assertThat(query.target())
                .startsWith("/v1/search?")
                .contains("facets=all")
                .contains("snippets=2"));
  }

  @Test
  void classesAskWhatTheySay() {
    assertThat(texts(QueryClass.TWO_WORDS)).allMatch(text -> text.split(" ", -1).length == 2);
    assertThat(texts(QueryClass.THREE_WORDS)).allMatch(text -> text.split(" ", -1).length == 3);
    assertThat(texts(QueryClass.PHRASE)).allMatch(text -> text.matches("\"\\S+ \\S+\""));
    assertThat(texts(QueryClass.PREFIX)).allMatch(text -> text.matches("[a-z]{3,5}\\*"));
    assertThat(texts(QueryClass.TITLE_WORD)).allMatch(text -> text.startsWith("title:"));
    assertThat(texts(QueryClass.EVERYTHING)).containsOnly("");
    assertThat(targets(QueryClass.WORD_IN_REGION)).allMatch(t -> t.contains("&regions="));
    assertThat(targets(QueryClass.REGIONS_AND_DATES))
        .allMatch(t -> t.matches(".*after=20\\d\\d-\\d\\d-01&before=20\\d\\d-\\d\\d-01&.*%2C.*"));
    assertThat(targets(QueryClass.NEWEST_FIRST)).allMatch(t -> t.contains("&sort=newest"));
    assertThat(targets(QueryClass.PAGE_THREE)).allMatch(t -> t.contains("&page=3"));
  }

  @Test
  void aRareWordIsInSomePost() {
    List<String> bodies =
        LongStream.range(0, 400)
            .mapToObj(number -> String.join(" ", PostMakers.SMALL.post(number).body()))
            .map(body -> body.toLowerCase(Locale.ROOT))
            .toList();

    assertThat(texts(QueryClass.RARE_WORD))
        .allSatisfy(word -> assertThat(bodies).anyMatch(body -> body.contains(word)));
  }

  private static List<String> targets(QueryClass kind) {
    return queries.stream().filter(query -> query.kind() == kind).map(Query::target).toList();
  }

  private static List<String> texts(QueryClass kind) {
    return targets(kind).stream()
        .map(target -> target.replaceFirst(".*[?&]q=([^&]*).*", "$1"))
        .map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
        .toList();
  }
}
