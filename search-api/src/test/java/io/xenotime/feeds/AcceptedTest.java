package io.xenotime.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "''                                              | -",
        "*/*                                             | -",
        "application/json                                | -",
        "image/png                                       | -",
        "nonsense                                        | -",
        "/                                               | -",
        "application/rss+xml                             | RSS",
        "Application/RSS+XML                             | RSS",
        "application/atom+xml                            | ATOM",
        "application/feed+json                           | JSON_FEED",
        "text/csv                                        | CSV",
        "text/csv; header=present; charset=utf-8         | CSV",
        "text/*                                          | CSV",
        "application/*                                   | -",
        "application/x-ndjson                            | JSONL",
        "application/jsonl                               | JSONL",
        "application/rss+xml, application/json           | -",
        "application/rss+xml, */*;q=0.8                  | RSS",
        "application/rss+xml;q=0.8, */*;q=0.9            | -",
        "application/rss+xml;q=0.3, application/atom+xml;q=0.7 | ATOM",
        "application/json;q=0.5, text/csv;q=0.501        | CSV",
        "application/json;q=0, */*                       | RSS",
        "text/csv;q=0                                    | -",
        "text/csv;q=2                                    | -",
        "text/csv;q=x                                    | -",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8 | -",
        "application/json, text/plain, */*               | -",
        "application/rss+xml, application/rdf+xml;q=0.8, application/atom+xml;q=0.6, application/xml;q=0.4 | RSS"
      })
  void theFormatThatIsLikedBest(String accept, FeedFormat format) {
    assertThat(Accepted.read(accept).format().orElse(null)).isEqualTo(format);
  }

  @Test
  void theSearchItselfAnswersInTheFormatAskedFor() {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      HttpResponse<String> json = served.get("/v1/search?q=a");
      assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
      assertThat(json.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
      HttpResponse<String> rss = served.get("/v1/search?q=a", "Accept", "application/rss+xml");
      assertThat(rss.body()).isEqualTo(served.body("/v1/search.rss?q=a"));
      assertThat(rss.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
      assertThat(rss.headers().firstValue("ETag"))
          .isPresent()
          .isNotEqualTo(json.headers().firstValue("ETag"));
      assertThat(served.get("/v1/suggest?q=a", "Accept", "text/csv").body()).startsWith("{");
    }
  }

  @Test
  void manyRangesAreNotReadToTheEnd() {
    assertThat(Accepted.read("a/b,".repeat(1_000) + "text/csv").ranges()).hasSize(32);
  }
}
