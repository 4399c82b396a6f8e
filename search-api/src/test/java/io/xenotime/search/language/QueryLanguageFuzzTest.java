package io.xenotime.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Random texts and trees. The build tries 20,000 of each; another number is tried with {@code mvn
 * -pl search-api -am test -Dtest=QueryLanguageFuzzTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dxenotime.fuzz=1000000}.
 */
class QueryLanguageFuzzTest {

  private static final int ROUNDS = Integer.getInteger("xenotime.fuzz", 20_000);

  private static final QueryLanguage LANGUAGE = new QueryLanguage(RandomQueries.FACETS);

  @Test
  void anyTextIsReadAndItsCanonicalFormReadsTheSame() {
    long seed = new SplittableRandom().nextLong();
    RandomQueries random = new RandomQueries(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = random.text();
      TextQuery query = LANGUAGE.read(text).query();
      TextQuery again = LANGUAGE.read(query.toString()).query();
      if (!again.equals(query)) {
        assertThat(again)
            .as("seed %d, round %d, <%s> read as <%s>", seed, round, text, query)
            .isEqualTo(query);
      }
    }
  }

  @Test
  void anyTreeIsWhatItsCanonicalFormReadsAs() {
    long seed = new SplittableRandom().nextLong();
    RandomQueries random = new RandomQueries(seed);
    for (int round = 0; round < ROUNDS; round++) {
      TextQuery tree = random.tree();
      TextQuery read = LANGUAGE.read(tree.toString()).query();
      if (!read.equals(tree)) {
        assertThat(read).as("seed %d, round %d, <%s>", seed, round, tree).isEqualTo(tree);
      }
    }
  }
}
