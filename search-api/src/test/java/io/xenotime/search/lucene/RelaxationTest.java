package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.language.QueryLanguage;
import io.xenotime.search.language.TextQuery;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelaxationTest {

  private static final QueryLanguage LANGUAGE = new QueryLanguage(List.of("regions"));

  private static final Map<String, Long> ARTICLES =
      Map.of("price", 90L, "magnets", 40L, "terbium", 3L, "\"spot price\"", 7L, "magn*", 50L);

  private static Relaxation relaxation(String text, boolean wordsOnly) throws IOException {
    return Relaxation.of(
        LANGUAGE.read(text).query(),
        wordsOnly,
        query -> ARTICLES.getOrDefault(query.toString(), 0L));
  }

  private static List<String> cheapestFirst(String text, boolean wordsOnly) throws IOException {
    Relaxation relaxation = relaxation(text, wordsOnly);
    return relaxation.after(relaxation.steps()).stream().map(TextQuery::toString).toList();
  }

  @Test
  void unknownWordsGoFirstThenWhatMostArticlesHave() throws IOException {
    assertThat(cheapestFirst("terbium magnets unheard price", true))
        .containsExactly("unheard", "price", "magnets", "terbium");
  }

  @Test
  void eachStepDoesWithoutOneMore() throws IOException {
    Relaxation relaxation = relaxation("terbium magnets price", true);
    assertThat(relaxation.steps()).isEqualTo(3);
    assertThat(relaxation.after(0)).isEmpty();
    assertThat(relaxation.after(2))
        .extracting(TextQuery::toString)
        .containsExactly("price", "magnets");
  }

  @Test
  void aWordTypedTwiceIsOneStep() throws IOException {
    assertThat(cheapestFirst("price terbium price", true)).containsExactly("price", "terbium");
  }

  @Test
  void whatIsMoreThanAWordHoldsUnlessNothingIsFound() throws IOException {
    String text = "terbium \"spot price\" magn* (price OR magnets)^2";
    assertThat(cheapestFirst(text, true)).containsExactly("terbium");
    assertThat(cheapestFirst(text, false))
        .containsExactly("(price OR magnets)^2", "magn*", "\"spot price\"", "terbium");
  }

  @Test
  void filtersAndExclusionsHoldInAnyCase() throws IOException {
    assertThat(cheapestFirst("price regions:china after:2025 -magnets", false))
        .containsExactly("price");
    assertThat(cheapestFirst("price (regions:china OR -(after:2025 regions:laos))", false))
        .containsExactly("price");
    assertThat(cheapestFirst("price (regions:china OR magnets)", false)).hasSize(2);
    assertThat(relaxation("regions:china", false).steps()).isZero();
    assertThat(relaxation("", false).steps()).isZero();
  }
}
