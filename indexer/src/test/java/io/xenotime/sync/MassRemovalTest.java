package io.xenotime.sync;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MassRemovalTest {

  @Test
  void theShareItselfMayGoAndOneMoreMayNot() {
    MassRemoval fifth = new MassRemoval(20);
    assertThatCode(() -> fifth.check(200, 1000)).doesNotThrowAnyException();
    assertThatThrownBy(() -> fifth.check(201, 1000))
        .isInstanceOf(MassRemoval.Refused.class)
        .hasMessageStartingWith(
            "at most 20 % of an index may vanish at once, the site no longer shows 201 of 1,000"
                + " articles; nothing was changed");
    assertThatCode(() -> fifth.check(0, 0)).doesNotThrowAnyException();
  }

  @Test
  void everythingMayGoWhereThatIsAllowed() {
    assertThatCode(() -> MassRemoval.ALLOWED.check(1000, 1000)).doesNotThrowAnyException();
    assertThatThrownBy(() -> new MassRemoval(0).check(1, 1_000_000))
        .isInstanceOf(MassRemoval.Refused.class);
  }

  @Test
  void aShareIsOfAHundred() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MassRemoval(101))
        .withMessage("percent must be between 0 and 100, got 101");
  }
}
