package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.IndexVersion;
import org.junit.jupiter.api.Test;

class EntityTagTest {

  private static final IndexVersion INDEX = CannedEngine.FIRST;
  private static final EntityTag TAG = EntityTag.of(INDEX, "/v1/search?q=a");

  @Test
  void itIsWeakAndNamesTheStateOfTheIndex() {
    assertThat(TAG.value()).matches("W/\"g000001\\.7-[0-9a-f]{16}\"");
  }

  @Test
  void anotherStateOrAnotherAddressIsAnotherTag() {
    IndexVersion later = new IndexVersion("g000001", 8, INDEX.asOf());
    assertThat(EntityTag.of(later, "/v1/search?q=a")).isNotEqualTo(TAG);
    assertThat(EntityTag.of(INDEX, "/v1/search?q=b")).isNotEqualTo(TAG);
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
