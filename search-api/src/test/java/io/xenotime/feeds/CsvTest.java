package io.xenotime.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.http.CannedEngine;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as a reader of tables sees them. */
class CsvTest {

  private static final CSVFormat RFC_4180 =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Test
  void aRowIsAHitAndAColumnAField() throws IOException {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      String table = served.body("/v1/search.csv");
      assertThat(table)
          .startsWith(
              "id,url,title,date,modified,excerpt,highlights,regions,organization,news_type\r\n"
                  + "11,https://news.example/11,Lynas lifts NdPr output,2025-04-01T08:00:00Z,"
                  + "2025-04-01T08:00:00Z,More from Malaysia & Australia.,"
                  + "Output rose 12 %. | Prices <held>.,\"Australia; Malaysia\",,Company News\r\n")
          .endsWith("\r\n");
      assertThat(rows(table)).hasSize(2).allMatch(CSVRecord::isConsistent);
    }
  }

  @Test
  void noTextLeavesItsCellOrRunsAsAFormula() throws IOException {
    try (ServedFeeds served = ServedFeeds.of(Hostile.engine())) {
      List<CSVRecord> rows = rows(served.body("/v1/search.csv"));
      assertThat(rows).hasSize(Hostile.TITLES.length).allMatch(CSVRecord::isConsistent);
      for (int i = 0; i < rows.size(); i++) {
        assertThat(rows.get(i).get("id")).isEqualTo(Integer.toString(i + 1));
        String title = rows.get(i).get("title");
        assertThat(title).doesNotContainPattern("^[\\p{Z}\\p{C}]*[=+@\\-＝＋－＠]");
        assertThat(title.startsWith("'") ? title.substring(1) : title)
            .isEqualTo(withoutControls(Hostile.TITLES[i]));
        assertThat(rows.get(i).get("regions")).isEqualTo("x" + i);
      }
    }
  }

  private static String withoutControls(String text) {
    return text.replaceAll("[\\p{Cntrl}\u0080-\u009f\ufffe\uffff&&[^\t\n]]|\\p{Cs}(?!.)", "")
        .replaceAll("lonely \ud83d high and \ude00 low", "lonely  high and  low");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1    | '=1+1",
        "+1      | '+1",
        "-1      | '-1",
        "@a      | '@a",
        "`  =1`  | `'  =1`",
        "＝1     | '＝1",
        "1-1     | 1-1",
        "a=b     | a=b",
        "'=1     | '=1",
        "© =1    | © =1",
        "``      | ``"
      })
  void onlyWhatBeginsLikeAFormulaGetsAnApostrophe(String text, String written) {
    assertThat(CsvWriter.harmless(text)).isEqualTo(written);
  }

  @Test
  void fieldsChooseColumns() {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      assertThat(served.body("/v1/search.csv?fields=title,id,score,slug&limit=1"))
          .isEqualTo("id,slug,title\r\n11,article-11,Lynas lifts NdPr output\r\n");
      assertThat(served.get("/v1/search.csv?fields=score").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void aByteOrderMarkComesWhenAsked() {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      assertThat(served.body("/v1/search.csv?bom=true&fields=id")).startsWith("\ufeffid\r\n");
      assertThat(served.body("/v1/search.csv?bom=false&fields=id")).startsWith("id\r\n");
    }
  }

  @Test
  void aTableWithoutHitsHasItsHeader() {
    try (ServedFeeds served = ServedFeeds.of(new CannedEngine())) {
      assertThat(served.body("/v1/search.csv?fields=id,url")).isEqualTo("id,url\r\n");
    }
  }

  private static List<CSVRecord> rows(String table) throws IOException {
    try (CSVParser parser = CSVParser.parse(table, RFC_4180)) {
      return parser.getRecords();
    }
  }
}
