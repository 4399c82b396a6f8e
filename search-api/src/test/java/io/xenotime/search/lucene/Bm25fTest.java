package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.xenotime.schema.IndexField;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Bm25fTest {

  private static final float AVERAGE = 8;

  private static Bm25f bm25f() {
    Map<IndexField, Float> averages = new EnumMap<>(IndexField.class);
    IndexField.texts().forEach(field -> averages.put(field, AVERAGE));
    return new Bm25f(new FieldLengths(averages));
  }

  private static float occurrence(IndexField field, int words) {
    return bm25f().occurrenceWeights(field)[SmallFloat.intToByte4(words) & 0xff];
  }

  @Test
  void moreOfAWordTellsLessAndLess() {
    assertThat(Bm25f.saturated(0)).isZero();
    assertThat(Bm25f.saturated(1)).isEqualTo(1);
    assertThat(Bm25f.saturated(2)).isBetween(1f, 2f);
    assertThat(Bm25f.saturated(1_000_000)).isCloseTo(Bm25f.SATURATION + 1, within(0.001f));
  }

  @Test
  void aRareWordTellsMoreAndACommonOneStillSomething() {
    assertThat(Bm25f.rarity(1, 100)).isCloseTo((float) Math.log(1 + 99.5 / 1.5), within(1e-6f));
    assertThat(Bm25f.rarity(1, 100)).isGreaterThan(Bm25f.rarity(50, 100));
    assertThat(Bm25f.rarity(100, 100)).isPositive();
  }

  @ParameterizedTest
  @EnumSource(
      value = IndexField.class,
      names = {"TITLE", "EXCERPT", "HIGHLIGHTS", "HEADINGS", "BODY"})
  void anOccurrenceInATextOfAverageLengthWeighsWhatItsFieldDoes(IndexField field) {
    assertThat(occurrence(field, (int) AVERAGE)).isCloseTo(Bm25f.weight(field), within(1e-6f));
    assertThat(occurrence(field, 4)).isGreaterThan(Bm25f.weight(field));
    assertThat(occurrence(field, 16)).isLessThan(Bm25f.weight(field)).isPositive();
  }

  @Test
  void lengthCountsLessInATitle() {
    assertThat(occurrence(IndexField.TITLE, 16)).isCloseTo(1.5f / (0.5f + 0.5f * 2), within(1e-6f));
    assertThat(occurrence(IndexField.BODY, 16)).isCloseTo(1 / (0.25f + 0.75f * 2), within(1e-6f));
  }
}
