package io.xenotime.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.http.ServedGroups;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostsTest {

  private static final ServedGroups SITE = MadeUpSite.served();

  @AfterAll
  static void stop() {
    SITE.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "news-archive | 3,2,1",
        "news-archive/ | 3,2,1",
        "pages | 4",
        "posts | 3,2,1,4",
        "news-archive?search=magnets | 3,1",
        "news-archive?search=magnets&orderby=relevance | 3,1",
        "news-archive?search= | 3,2,1",
        "news-archive?search=last&search_columns=post_title | ''",
        "news-archive?search=last&search_columns=post_content | 1",
        "news-archive?search=two&search_columns[]=post_content&search_columns[]=post_title | 2,1",
        "news-archive?search=two&search_columns=post_content | 1",
        "news-archive?search=two&search_columns= | 2,1",
        "news-archive?page=2&per_page=2 | 1",
        "news-archive?per_page=1 | 3",
        "news-archive?offset=1 | 2,1",
        "news-archive?offset=1&page=2&per_page=1 | 2",
        "news-archive?offset=9 | ''",
        "news-archive?order=asc | 1,2,3",
        "news-archive?orderby=date&order=desc | 3,2,1",
        "news-archive?orderby=modified | 1,3,2",
        "news-archive?orderby=modified&order=asc | 2,3,1",
        "news-archive?orderby=id&order=asc | 1,2,3",
        "news-archive?orderby=include&include=2,3,9,1 | 2,3,1",
        "news-archive?orderby=include&include=2,3,9,1&per_page=1&page=2 | 3",
        "news-archive?after=2025-02-01T08:00:00 | 3",
        "news-archive?after=2025-02-01T07:59:59Z | 3,2",
        "news-archive?after=2025-02-01T08:59:59%2B01:00 | 3,2",
        "news-archive?after=2025-02-01T08:59:59%2B01 | 3,2",
        "news-archive?after=2025-02-01 07:59:59 | 3,2",
        "news-archive?before=2025-02-01T08:00:00 | 1",
        "news-archive?before=2025-02-01T08:00:01 | 2,1",
        "news-archive?modified_after=2025-04-01T08:00:00Z | 1",
        "news-archive?modified_before=2025-04-01T08:00:00Z | 2",
        "news-archive?include=1,3 | 3,1",
        "news-archive?include[]=1&include[]=3 | 3,1",
        "news-archive?include[0]=1&include[1]=3 | 3,1",
        "news-archive?include= | 3,2,1",
        "news-archive?exclude=1 | 3,2",
        "news-archive?slug=mines | 2",
        "news-archive?slug=mines,magnets | 3,2",
        "news-archive?slug[]=mines&slug[]=none | 2",
        "news-archive?author=3 | 3,1",
        "news-archive?author_exclude[]=3 | 2",
        "news-archive?regions=315 | 2,1",
        "news-archive?regions[]=315 | 2,1",
        "news-archive?regions[0]=320&regions[1]=361 | 3,2",
        "news-archive?regions=320,361 | 3,2",
        "news-archive?regions=999 | ''",
        "news-archive?regions[terms]=315,320&regions[operator]=AND | 2",
        "news-archive?regions[terms][]=315&regions[terms][]=320 | 2,1",
        "news-archive?regions[terms]=315&regions[include_children]=true | 2,1",
        "news-archive?regions_exclude=315 | 3",
        "news-archive?regions=315&news-type=122 | 1",
        "news-archive?regions=315&regions_exclude=320 | 1",
        "news-archive?status=publish | 3,2,1",
        "news-archive?tax_relation=AND | 3,2,1",
        "news-archive?per_page=2&per_page=1 | 3",
        "news-archive?page=1&page=2&per_page=2 | 1",
      })
  void postsAreChosenAsAtWordPress(String path, String ids) {
    HttpResponse<String> response = SITE.get("/wp-json/wp/v2/" + path);
    assertThat(ids(response)).isEqualTo(ids);
    assertThat(header(response, "X-WP-DoingItWrong")).isEmpty();
  }

  @Test
  void allPostsAreAtPostsOnlyWhereThereAreNoneOfThatType() {
    List<Article> articles =
        List.of(
            Articles.article(1).type("post").build(), Articles.article(2).type("other").build());
    try (ServedGroups site = MadeUpSite.served(articles)) {
      assertThat(ids(site.get("/wp-json/wp/v2/posts"))).isEqualTo("1");
      assertThat(ids(site.get("/wp-json/wp/v2/other"))).isEqualTo("2");
    }
  }

  @Test
  void neighboursAreNamed() {
    HttpResponse<String> middle =
        SITE.get("/wp-json/wp/v2/news-archive?per_page=1&page=2&include[]=1&include[]=2&include=3");
    assertThat(header(middle, "X-WP-Total")).contains("2");
    HttpResponse<String> second =
        SITE.get("/wp-json/wp/v2/news-archive?per_page=1&page=2&_fields=id,slug&regions[]=315");
    assertThat(header(second, "X-WP-Total")).contains("2");
    assertThat(header(second, "X-WP-TotalPages")).contains("2");
    assertThat(header(second, "Link"))
        .contains(
            "<https://news.example/wp-json/wp/v2/news-archive?per_page=1&_fields=id,slug"
                + "&regions%5B%5D=315&page=1>; rel=\"prev\"");
    assertThat(header(SITE.get("/wp-json/wp/v2/news-archive?per_page=1"), "Link"))
        .contains(
            "<https://news.example/wp-json/wp/v2/news-archive?per_page=1&page=2>; rel=\"next\"");
    assertThat(header(SITE.get("/wp-json/wp/v2/news-archive?per_page=1&offset=1"), "Link"))
        .contains(
            "<https://news.example/wp-json/wp/v2/news-archive?per_page=1&offset=0>; rel=\"prev\","
                + " <https://news.example/wp-json/wp/v2/news-archive?per_page=1&offset=2>;"
                + " rel=\"next\"");
  }

  @Test
  void anEmptyListIsNoError() {
    HttpResponse<String> none = SITE.get("/wp-json/wp/v2/news-archive?search=submarine&page=2");
    assertThat(none.statusCode()).isEqualTo(200);
    assertThat(none.body()).isEqualTo("[]");
    assertThat(header(none, "X-WP-TotalPages")).contains("0");
    assertThat(header(none, "Link"))
        .contains("<https://news.example/wp-json/>; rel=\"https://api.w.org/\"");
  }

  @Test
  void anUnknownParameterIsSaidInAHeader() {
    HttpResponse<String> response =
        SITE.get("/wp-json/wp/v2/news-archive?region=315&%C3%A9%0A=1&_locale=user");
    assertThat(ids(response)).isEqualTo("3,2,1");
    assertThat(header(response, "X-WP-DoingItWrong"))
        .contains(
            "unknown parameter region, did you mean regions; unknown parameter ?? was ignored");
  }

  @Test
  void whatIsKnownNeedNotBeSentAgain() {
    HttpResponse<String> first = SITE.get("/wp-json/wp/v2/news-archive?per_page=1");
    String tag = header(first, "ETag").orElseThrow();
    HttpResponse<String> again =
        SITE.get("/wp-json/wp/v2/news-archive?per_page=1", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(
            SITE.get("/wp-json/wp/v2/news-archive?per_page=2", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void onlyTheFieldsAskedForCome() {
    assertThat(SITE.get("/wp-json/wp/v2/news-archive/2?_fields=id,title.rendered,nothing").body())
        .isEqualTo("{\"id\":2,\"title\":{\"rendered\":\"Mines of two countries\"}}");
    assertThat(SITE.get("/wp-json/wp/v2/news-archive/2?_fields[]=id&_fields[]=slug").body())
        .isEqualTo("{\"id\":2,\"slug\":\"mines\"}");
  }

  @Test
  void anEnvelopeHoldsStatusAndHeaders() {
    JsonNode envelope = SITE.json("/wp-json/wp/v2/news-archive?_envelope&per_page=2&_fields=id");
    assertThat(envelope.get("status").asInt()).isEqualTo(200);
    assertThat(envelope.get("body")).hasSize(2);
    assertThat(envelope.at("/headers/X-WP-Total").asText()).isEqualTo("3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"_embed", "_embed=1", "_embed=true", "_embed=wp:term", "_embed[]=wp:term"})
  void termsComeAlong(String parameter) {
    JsonNode terms =
        SITE.json("/wp-json/wp/v2/news-archive/2?" + parameter).at("/_embedded/wp:term");
    assertThat(terms.findValuesAsText("name")).containsSubsequence("China", "United States");
  }

  @Test
  void othersThanTermsDoNotComeAlong() {
    assertThat(SITE.json("/wp-json/wp/v2/news-archive/2?_embed=author").has("_embedded")).isFalse();
  }

  @Test
  void pagesEndWhereSearchesDo() {
    List<Article> many =
        LongStream.rangeClosed(1, 10_005).mapToObj(id -> Articles.article(id).build()).toList();
    try (ServedGroups site = MadeUpSite.served(many)) {
      String page =
          "/wp-json/wp/v2/news-archive?_fields=id&orderby=id&order=asc&per_page=100&page=";
      assertThat(site.json(page + 100)).hasSize(100);
      HttpResponse<String> tooDeep = site.get(page + 101);
      assertThat(tooDeep.statusCode()).isEqualTo(400);
      assertThat(ServedGroups.json(tooDeep).at("/data/params/page").asText())
          .startsWith("page must end at post 10000; to go on, ask with before or after");
      assertThat(ServedGroups.json(site.get(page + 102)).get("code").asText())
          .isEqualTo("rest_post_invalid_page_number");
      assertThat(site.json("/wp-json/wp/v2/news-archive?offset=2000000000")).isEmpty();
    }
  }

  private static String ids(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return StreamSupport.stream(ServedGroups.json(response).spliterator(), false)
        .map(post -> post.get("id").asText())
        .collect(Collectors.joining(","));
  }

  private static Optional<String> header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name);
  }
}
