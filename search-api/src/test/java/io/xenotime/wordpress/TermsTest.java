package io.xenotime.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.http.ServedGroups;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  private static final ServedGroups SITE = MadeUpSite.served();

  @AfterAll
  static void stop() {
    SITE.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "regions | 315,361,320",
        "regions?order=desc | 320,361,315",
        "regions?orderby=id&order=desc | 361,320,315",
        "regions?orderby=slug | 315,361,320",
        "regions?orderby=count&order=desc | 315,361,320",
        "regions?orderby=include&include=361,315 | 361,315",
        "regions?include=361,999 | 361",
        "regions?exclude=315 | 361,320",
        "regions?slug=china,quebec | 315,361",
        "regions?search=QUE | 361",
        "regions?search=ited | 320",
        "regions?hide_empty=true | 315,361,320",
        "regions?parent=0 | 315,361,320",
        "regions?parent=315 | ''",
        "regions?post=2 | 315,320",
        "regions?post=99 | ''",
        "regions?per_page=1&page=2 | 361",
        "regions?per_page=1&offset=2 | 320",
        "regions?page=9 | ''",
        "news-type | 122",
      })
  void termsAreChosenAsAtWordPress(String path, String ids) {
    HttpResponse<String> response = SITE.get("/wp-json/wp/v2/" + path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("X-WP-DoingItWrong")).isEmpty();
    assertThat(
            StreamSupport.stream(ServedGroups.json(response).spliterator(), false)
                .map(term -> term.get("id").asText())
                .collect(Collectors.joining(",")))
        .isEqualTo(ids);
  }

  @Test
  void aTermSaysHowManyPostsCarryIt() {
    JsonNode china = SITE.json("/wp-json/wp/v2/regions/315");
    assertThat(china.get("count").asInt()).isEqualTo(2);
    assertThat(china.at("/_links/wp:post_type/0/href").asText())
        .isEqualTo("https://news.example/wp-json/wp/v2/news-archive?regions=315");
  }

  @Test
  void namesAreHtml() {
    assertThat(SITE.json("/wp-json/wp/v2/news-type/122").get("name").asText())
        .isEqualTo("REE News &amp; Views");
  }

  @Test
  void totalsStayPastTheEnd() {
    HttpResponse<String> past = SITE.get("/wp-json/wp/v2/regions?per_page=2&page=9");
    assertThat(past.headers().firstValue("X-WP-Total")).contains("3");
    assertThat(past.headers().firstValue("Link"))
        .contains("<https://news.example/wp-json/wp/v2/regions?per_page=2&page=2>; rel=\"prev\"");
  }

  @Test
  void whatTextsSpeakOfIsNoTaxonomy() {
    assertThat(SITE.json("/wp-json/wp/v2/taxonomies").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("regions", "news-type");
    assertThat(SITE.json("/wp-json/wp/v2/news-archive/1").has("element")).isFalse();
  }

  @Test
  void taxonomiesOfATypeThatIsNotThereAreNone() {
    assertThat(SITE.json("/wp-json/wp/v2/taxonomies?type=page")).hasSize(2);
    assertThat(SITE.json("/wp-json/wp/v2/taxonomies?type=none")).isEmpty();
  }
}
