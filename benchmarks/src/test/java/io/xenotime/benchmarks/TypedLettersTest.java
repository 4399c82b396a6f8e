package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedLettersTest {

  private static final List<Query> TYPED = TypedLetters.of(PostMakers.SMALL, 50);

  @Test
  void everyWordIsTypedFromItsFirstLetter() {
    assertThat(TYPED)
        .filteredOn(query -> query.target().matches("/v1/suggest\\?q=(.|(%[0-9A-F]{2})+)"))
        .hasSize(50);
    assertThat(TYPED)
        .allMatch(query -> query.kind() == QueryClass.SUGGESTION)
        .allMatch(query -> query.target().startsWith("/v1/suggest?q="));
  }

  @Test
  void theSameArchiveIsAskedTheSame() {
    assertThat(TypedLetters.of(PostMakers.SMALL, 50)).isEqualTo(TYPED);
    assertThat(TypedLetters.of(PostMakers.OTHER_SEED, 50)).isNotEqualTo(TYPED);
  }
}
