package io.xenotime.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.http.ServedGroups;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  private static final ServedGroups SITE = MadeUpSite.served();

  @AfterAll
  static void stop() {
    SITE.close();
  }

  @Test
  void aPostIsWhatTheIndexKnowsOfIt() {
    JsonNode post = SITE.json("/wp-json/wp/v2/news-archive/1");
    assertThat(post.get("date").asText()).isEqualTo("2025-01-01T08:00:00");
    assertThat(post.get("date_gmt").asText()).isEqualTo("2025-01-01T08:00:00");
    assertThat(post.get("modified_gmt").asText()).isEqualTo("2025-06-01T08:00:00");
    assertThat(post.get("link").asText()).isEqualTo("https://news.example/1");
    assertThat(post.get("status").asText()).isEqualTo("publish");
    assertThat(post.get("author").asInt()).isEqualTo(3);
    assertThat(post.get("regions").toString()).isEqualTo("[315]");
    assertThat(post.get("class_list").toString())
        .isEqualTo(
            "[\"post-1\",\"news-archive\",\"type-news-archive\",\"status-publish\","
                + "\"format-standard\",\"hentry\",\"regions-china\",\"news-type-ree-news\"]");
    assertThat(post.at("/_links/self/0/href").asText())
        .isEqualTo("https://news.example/wp-json/wp/v2/news-archive/1");
  }

  @Test
  void textsAreHtmlOfOurOwn() {
    JsonNode post = SITE.json("/wp-json/wp/v2/news-archive/1");
    assertThat(post.at("/title/rendered").asText())
        .isEqualTo("Prices &amp; permits: &quot;magnets&quot;");
    assertThat(post.at("/excerpt/rendered").asText()).isEqualTo("<p>Of 1 &lt; 2.</p>\n");
    assertThat(post.at("/content/rendered").asText())
        .isEqualTo(
            """
            <h2>Highlights</h2>
            <ul><li>One.</li><li>Two &lt;b&gt;.</li></ul>
            <h2>Outlook</h2>
            <p>First.</p>
            <p>Second &amp; last.</p>
            <ul><li>a</li><li>b</li></ul>
            <table><tbody><tr><td>Nd</td><td>60</td></tr></tbody></table>
            <blockquote><p>So it is.</p></blockquote>
            <figure><figcaption>A mine</figcaption></figure>
            """);
    assertThat(SITE.json("/wp-json/wp/v2/news-archive/2").at("/content/rendered").asText())
        .isEmpty();
  }

  @Test
  void aPostNamesItsPageOfTheSite() {
    assertThat(SITE.get("/wp-json/wp/v2/news-archive/1").headers().firstValue("Link"))
        .contains("<https://news.example/1>; rel=\"alternate\"; type=text/html");
  }

  @Test
  void aResultOfASearchIsShort() {
    JsonNode found = SITE.json("/wp-json/wp/v2/search?search=countries&subtype=news-archive");
    assertThat(found).hasSize(1);
    assertThat(found.at("/0/id").asInt()).isEqualTo(2);
    assertThat(found.at("/0/title").asText()).isEqualTo("Mines of two countries");
    assertThat(found.at("/0/url").asText()).isEqualTo("https://news.example/2");
    assertThat(found.at("/0/type").asText()).isEqualTo("post");
    assertThat(found.at("/0/subtype").asText()).isEqualTo("news-archive");
    assertThat(SITE.json("/wp-json/wp/v2/search?subtype=page")).hasSize(1);
    assertThat(SITE.json("/wp-json/wp/v2/search?subtype=any&exclude=1")).hasSize(3);
  }

  @Test
  void theIndexNamesEveryRoute() {
    JsonNode index = SITE.json("/wp-json/");
    assertThat(index.get("namespaces").toString()).isEqualTo("[\"wp/v2\"]");
    assertThat(index.get("url").asText()).isEqualTo(MadeUpSite.ROOT);
    index
        .get("routes")
        .properties()
        .forEach(route -> {
          String path =
              route
                  .getKey()
                  .replace("/news-archive/(?P<id>[\\d]+)", "/news-archive/1")
                  .replace("/pages/(?P<id>[\\d]+)", "/pages/4")
                  .replace("/posts/(?P<id>[\\d]+)", "/posts/4")
                  .replace("/regions/(?P<id>[\\d]+)", "/regions/315")
                  .replace("/news-type/(?P<id>[\\d]+)", "/news-type/122")
                  .replace("(?P<type>[\\w-]+)", "page")
                  .replace("(?P<taxonomy>[\\w-]+)", "regions");
          assertThat(SITE.get("/wp-json" + path).statusCode()).as(path).isEqualTo(200);
        });
    assertThat(SITE.json("/wp-json/wp/v2").get("routes")).isNotEmpty();
  }

  @Test
  void typesSayWhereTheirPostsAre() {
    JsonNode types = SITE.json("/wp-json/wp/v2/types");
    assertThat(types.at("/page/rest_base").asText()).isEqualTo("pages");
    assertThat(types.at("/news-archive/rest_base").asText()).isEqualTo("news-archive");
    assertThat(types.at("/news-archive/name").asText()).isEqualTo("News archive");
  }

  @Test
  void headHasTheHeadersAlone() {
    var response = SITE.send("HEAD", "/wp-json/wp/v2/news-archive");
    assertThat(response.headers().firstValue("X-WP-Total")).contains("3");
    assertThat(response.body()).isEmpty();
  }
}
