package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.IndexVersion;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagTest {

  private static final IndexVersion INDEX = CannedEngine.FIRST;
  private static final Instant LATER = INDEX.asOf().plusSeconds(60);
  private static final EntityTag TAG = EntityTag.of(INDEX, at("/v1/search?q=a"));

  private static Asked at(String address) {
    return new Asked(address, LATER, false);
  }

  @Test
  void itIsWeakAndNamesTheStateOfTheIndex() {
    assertThat(TAG.value()).matches("W/\"g000001\\.7-[0-9a-f]{16}\"");
  }

  @Test
  void anotherStateOrAnotherAddressIsAnotherTag() {
    IndexVersion later = new IndexVersion("g000001", 8, INDEX.asOf());
    assertThat(EntityTag.of(later, at("/v1/search?q=a"))).isNotEqualTo(TAG);
    assertThat(EntityTag.of(INDEX, at("/v1/search?q=b"))).isNotEqualTo(TAG);
  }

  @Test
  void whatGoesByTheTimeHasAnotherTagEachSecondAndNoDate() {
    EntityTag tag = EntityTag.of(INDEX, new Asked("/a", LATER, true));
    assertThat(EntityTag.of(INDEX, new Asked("/a", LATER.plusMillis(999), true))).isEqualTo(tag);
    assertThat(EntityTag.of(INDEX, new Asked("/a", LATER.plusSeconds(1), true))).isNotEqualTo(tag);
    assertThat(EntityTag.of(INDEX, new Asked("/a", LATER, false))).isNotEqualTo(tag);
    assertThat(tag.lastModified()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-60000, false", "0, false", "4999, false", "5000, true", "60000, true"})
  void aStateHasADateOnceNoOtherCanHaveTheSame(long millisAfter, boolean dated) {
    Instant at = INDEX.asOf().plusMillis(millisAfter);
    EntityTag tag = EntityTag.of(INDEX, new Asked("/a", at, false));
    String date = "Tue, 03 Feb 2026 04:05:06 GMT";
    assertThat(tag.lastModified()).isEqualTo(dated ? Optional.of(date) : Optional.empty());
    assertThat(tag.isKnown(Optional.empty(), Optional.of(date))).isEqualTo(dated);
    assertThat(tag.isKnown(Optional.empty(), Optional.empty())).isFalse();
  }

  @Test
  void itIsFoundInAListWhateverItsStrength() {
    assertThat(TAG.isIn("\"x\", " + TAG.value())).isTrue();
    assertThat(TAG.isIn(TAG.value().substring(2))).isTrue();
    assertThat(TAG.isIn("*")).isTrue();
    assertThat(TAG.isIn("\"x\"")).isFalse();
    assertThat(TAG.isIn("")).isFalse();
  }
}
