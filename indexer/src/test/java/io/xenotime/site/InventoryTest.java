package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryTest {

  @Test
  void anInventoryIsWhatWasAddedByIdTheLaterFirst() throws SiteFailure {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      Map<Long, InventoryRow> expected = new TreeMap<>();
      InventoryBuilder builder = new InventoryBuilder(2);
      int rows = random.nextInt(3_000);
      boolean inOrder = random.nextBoolean();
      for (int i = 0; i < rows; i++) {
        long id = inOrder ? i + 1 : 1 + random.nextInt(2_000);
        InventoryRow row =
            new InventoryRow(
                id,
                random.nextLong(),
                random.nextBoolean(),
                new long[][] {
                  random.longs(random.nextInt(4), 1, 50).toArray(),
                  random.longs(random.nextInt(2), 1, Long.MAX_VALUE).toArray()
                });
        builder.add(row);
        expected.put(id, row);
      }
      Inventory inventory = builder.build(1);
      assertThat(inventory.size()).as("seed %d", seed).isEqualTo(expected.size());
      assertThat(builder.distinct()).isEqualTo(expected.size());
      int at = 0;
      for (InventoryRow row : expected.values()) {
        assertThat(inventory.id(at)).isEqualTo(row.id());
        assertThat(inventory.row(row.id())).isEqualTo(at);
        assertThat(inventory.modified(at)).isEqualTo(row.modified());
        assertThat(inventory.isProtected(at)).isEqualTo(row.isProtected());
        assertThat(inventory.terms(at, 0)).isEqualTo(row.terms()[0]);
        assertThat(inventory.terms(at, 1)).isEqualTo(row.terms()[1]);
        at++;
      }
    }
  }

  @Test
  void aMillionRowsAreRead() throws SiteFailure {
    InventoryBuilder builder = new InventoryBuilder(3);
    int rows = 1_000_000;
    for (int i = 0; i < rows; i++) {
      long[][] terms = {{i % 7, 7}, {i % 4_000, i % 13, i % 31}, {i % 40}};
      builder.add(new InventoryRow(1_000 + 3L * i, i, i % 5 == 0, terms));
    }
    Inventory inventory = builder.build(1);
    assertThat(inventory.row(1_000 + 3L * 777_777)).isEqualTo(777_777);
    assertThat(inventory.terms(777_777, 1))
        .containsExactly(777_777 % 4_000, 777_777 % 13, 777_777 % 31);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02T03:04:05, 1767323045",
    "2026-01-02 03:04:05, 1767323045",
    "2026-01-02T03:04:05.9, 1767323045",
    "2026-01-02T04:04:05+01:00, 1767323045",
    "0000-00-00T00:00:00, " + Long.MIN_VALUE,
    "-0001-11-30T00:00:00, " + Long.MIN_VALUE,
    "'', " + Long.MIN_VALUE,
    "yesterday, " + Long.MIN_VALUE
  })
  void timesAreSecondsInUtc(String time, long seconds) {
    assertThat(GmtSeconds.of(time)).isEqualTo(seconds);
  }

  @Test
  void rowsAreReadAsLooselyAsPhpWritesThem() throws SiteFailure {
    String json =
        """
        [{"id":"7","date_gmt":"2026-01-01T00:00:00","modified_gmt":null,
          "content":{"protected":1},"regions":["315",320,{"id":1},null]},
         {"id":8,"date_gmt":"0000-00-00T00:00:00","content":{"rendered":{"x":[1]},"protected":false},
          "other":[{"regions":[9]}],"regions":false},
         {"id":false},{"code":"x"}]
        """;
    Answer answer =
        new Answer(
            java.net.URI.create("http://a.example/"),
            200,
            Map.of(),
            json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    InventoryBuilder builder = new InventoryBuilder(1);
    new RowReader(
            java.util.List.of(
                new SiteTaxonomy(new io.xenotime.article.Facet("regions"), "regions", "Regions")))
        .read(answer, builder::add);
    Inventory inventory = builder.build(1);
    assertThat(inventory.size()).isEqualTo(2);
    assertThat(inventory.modified(0)).isEqualTo(1767225600);
    assertThat(inventory.isProtected(0)).isTrue();
    assertThat(inventory.terms(0, 0)).containsExactly(315, 320);
    assertThat(inventory.modified(1)).isEqualTo(Inventory.UNKNOWN);
    assertThat(inventory.isProtected(1)).isFalse();
    assertThat(inventory.terms(1, 0)).isEmpty();
  }
}
