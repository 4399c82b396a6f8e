package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RareValuesTest {

  /**
   * A segment of values.
   *
   * @param most values of one article
   */
  private record Segment(int articles, int values, int most) {}

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "200, 3, 2",
    "1000, 400, 4",
    "1000, 400, 30",
    "300, 65534, 3",
    "300, 65535, 3",
    "300, 65536, 3",
    "300, 200000, 12",
    "500, 10, 0"
  })
  void countsEqualThoseOfLookingAtEachArticle(int articles, int values, int most) {
    for (long seed = 1; seed <= 20; seed++) {
      countsEqual(new Segment(articles, values, most), seed);
    }
  }

  private static void countsEqual(Segment segment, long seed) {
    Random random = new Random(seed);
    int[][] carried =
        IntStream.range(0, segment.articles())
            .mapToObj(article -> ordinals(segment, random))
            .toArray(int[][]::new);
    int pairs = IntStream.range(0, carried.length).map(article -> carried[article].length).sum();
    RareValues.Builder builder =
        new RareValues.Builder(segment.articles(), segment.values(), pairs);
    FixedBitSet bits = new FixedBitSet(segment.articles());
    int[] expected = new int[segment.values()];
    for (int article = 0; article < carried.length; article++) {
      boolean matches = random.nextBoolean();
      if (matches) {
        bits.set(article);
      }
      for (int ordinal : carried[article]) {
        builder.add(article, ordinal);
        expected[ordinal] += matches ? 1 : 0;
      }
    }

    int[] counts = new int[segment.values()];
    int[] matching = IntStream.range(0, segment.articles()).filter(bits::get).toArray();
    builder.build().count(matching, bits, counts);

    assertThat(counts).as("seed %d, %s", seed, segment).isEqualTo(expected);
  }

  /** Now and then the last one there is, as a column's filler stands behind it. */
  private static int[] ordinals(Segment segment, Random random) {
    return IntStream.generate(
            () -> random.nextInt(4) == 0 ? segment.values() - 1 : random.nextInt(segment.values()))
        .limit(random.nextInt(segment.most() + 1))
        .distinct()
        .sorted()
        .toArray();
  }
}
