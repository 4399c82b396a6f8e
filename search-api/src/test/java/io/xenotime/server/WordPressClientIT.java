package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Node-wpapi, as it comes from npm, against the sample archive. */
class WordPressClientIT {

  @TempDir private static Path index;

  private static SampleServer server;
  private static JsonNode said;

  @BeforeAll
  static void askEverything() throws Exception {
    NodeClients clients = NodeClients.here();
    server = SampleServer.in(index);
    said = clients.run("wordpress.mjs", server.address());
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void itFindsTheApiAndItsRoutesByItself() {
    assertThat(texts("/routes"))
        .contains("news-archive", "regions", "organization", "news-type", "search", "types");
    assertThat(texts("/types")).containsExactly("news-archive");
    assertThat(texts("/taxonomies"))
        .containsExactlyInAnyOrder("regions", "organization", "news-type");
  }

  @Test
  void itWalksEveryPostOnce() throws Exception {
    long all = total("/v1/search?per_page=1");
    assertThat(said.at("/paging/total").asLong()).isEqualTo(all);
    assertThat(said.at("/paging/pages").asLong()).isEqualTo((all + 2) / 3);
    assertThat(said.at("/paging/next").asText()).startsWith(server.address() + "/wp-json/wp/v2/");
    List<Long> walked = numbers("/walked");
    assertThat(walked).hasSize((int) all).isSorted().doesNotHaveDuplicates();
    assertThat(numbers("/first")).isEqualTo(walked.subList(0, 3));
    assertThat(numbers("/back")).isEqualTo(walked.subList(0, 3));
    assertThat(numbers("/offset")).isEqualTo(walked.subList(2, 3));
    assertThat(numbers("/include")).containsExactly(walked.get(2), walked.get(0));
    assertThat(said.at("/exclude").asLong()).isEqualTo(all - 1);
  }

  @Test
  void itReadsAPostAsTheSearchApiHasIt() throws Exception {
    JsonNode post = server.get("/v1/posts/" + said.at("/one/id").asLong());
    assertThat(said.at("/one/title")).isEqualTo(post.get("title"));
    for (JsonNode block : post.get("body")) {
      assertThat(said.at("/one/content").asText())
          .contains(block.get("text").asText().split(" \\| "));
    }
    assertThat(texts("/one/terms"))
        .containsAll(post.get("regions").findValuesAsText("name"))
        .containsAll(post.get("organization").findValuesAsText("name"));
    assertThat(numbers("/bySlug")).containsExactly(numbers("/first").get(1));
  }

  @Test
  void itFindsWhatTheSearchApiFinds() throws Exception {
    long found = total("/v1/search?q=dysprosium&per_page=1");
    assertThat(said.at("/searched").asLong()).isEqualTo(found).isPositive();
    assertThat(said.at("/undiscovered").asLong()).isEqualTo(found);
    assertThat(said.at("/hits/total").asLong()).isEqualTo(found);
    assertThat(numbers("/hits/ids"))
        .isEqualTo(ids(server.get("/v1/search?q=dysprosium&per_page=5").get("hits")));
    assertThat(texts("/hits/types")).containsExactly("post/news-archive");
    assertThat(said.at("/between").asLong())
        .isEqualTo(total("/v1/search?after=2025-04&before=2025-05&per_page=1"));
  }

  @Test
  void itNarrowsByTerms() throws Exception {
    long china = total("/v1/search?regions=china&per_page=1");
    assertThat(said.at("/china/count").asLong()).isEqualTo(china).isPositive();
    assertThat(said.at("/china/found").asLong()).isEqualTo(china);
    assertThat(said.at("/narrowed").asBoolean()).isTrue();
    assertThat(said.at("/excluded").asLong()).isEqualTo(said.at("/paging/total").asLong() - china);
  }

  @Test
  void itUnderstandsWhyItIsRefused() {
    assertThat(said.at("/refused/perPage/code").asText()).isEqualTo("rest_invalid_param");
    assertThat(said.at("/refused/perPage/params/per_page").asText())
        .isEqualTo("per_page must be between 1 (inclusive) and 100 (inclusive)");
    assertThat(said.at("/refused/page/code").asText()).isEqualTo("rest_post_invalid_page_number");
    assertThat(said.at("/refused/id/code").asText()).isEqualTo("rest_post_invalid_id");
    assertThat(said.at("/refused/id/status").asInt()).isEqualTo(404);
    assertThat(said.at("/refused/edit/status").asInt()).isEqualTo(401);
    assertThat(said.at("/refused/category/params/categories").asText())
        .isEqualTo("categories is not supported by this server.");
  }

  private static long total(String path) throws Exception {
    return server.get(path).at("/total/value").asLong();
  }

  private static List<Long> ids(JsonNode hits) {
    return StreamSupport.stream(hits.spliterator(), false)
        .map(hit -> hit.get("id").asLong())
        .toList();
  }

  private static List<Long> numbers(String pointer) {
    List<Long> numbers = new ArrayList<>();
    said.at(pointer).forEach(number -> numbers.add(number.asLong()));
    return numbers;
  }

  private static List<String> texts(String pointer) {
    List<String> texts = new ArrayList<>();
    said.at(pointer).forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
