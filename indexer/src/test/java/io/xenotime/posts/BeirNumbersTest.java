package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeirNumbersTest {

  private static final long HALF = 1L << 52;

  private final BeirNumbers numbers = new BeirNumbers();

  @Test
  void aPlainNumberIsItsOwn() throws UnusablePost {
    assertThat(numbers.of("1")).isEqualTo(1);
    assertThat(numbers.of("4503599627370495")).isEqualTo(HALF - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "007", "-7", "MED-7", "7a", "4503599627370496", "٧", "99999999999999999999"})
  void anyOtherNameHasALargeOne(String name) throws UnusablePost {
    assertThat(numbers.of(name)).isGreaterThanOrEqualTo(HALF).isLessThan(2 * HALF);
  }

  @Test
  void itIsTheSameInEveryRun() throws UnusablePost {
    // The first 52 bits of the SHA-256 of "abc", ba7816bf8f01cfea…, and the one above them.
    assertThat(numbers.of("abc")).isEqualTo(HALF | 0xba7816bf8f01cL);
    assertThat(numbers.of("abc")).isEqualTo(new BeirNumbers().of("abc"));
  }

  @Test
  void namesHaveNumbersOfTheirOwn() throws UnusablePost {
    Set<Long> given = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      given.add(numbers.of("MED-" + i));
    }
    assertThat(given).hasSize(10_000);
  }

  @Test
  void aNumberThatIsTakenIsRefused() throws UnusablePost {
    BeirNumbers poor =
        new BeirNumbers(
            name -> new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0, 0, 0, 0, (byte) name.length()});
    long number = poor.of("a");
    assertThat(poor.of("a")).as("the same document again").isEqualTo(number);
    assertThatExceptionOfType(UnusablePost.class)
        .isThrownBy(() -> poor.of("ab"))
        .withMessage("must have a number of its own, got another document's: " + number);
  }
}
