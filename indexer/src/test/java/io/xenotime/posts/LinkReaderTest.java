package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkReaderTest {

  @ParameterizedTest
  @CsvSource({
    "href='https://news.example/b/', EDITORIAL, https://news.example/b/",
    "href='http://WWW.news.example/b', EDITORIAL, http://WWW.news.example/b",
    "href='../b/', EDITORIAL, https://news.example/news/b/",
    "href='//news.example/b', EDITORIAL, https://news.example/b",
    "href='/b' class='x wpil_keyword_link', AUTOMATIC, https://news.example/b",
    "href='/b' data-wpil-keyword-link=linked, AUTOMATIC, https://news.example/b",
    "href='/b' class=ilj-link, AUTOMATIC, https://news.example/b",
    "href='https://other.example/' class=wpil_keyword_link, SOURCE, https://other.example/",
    "href='https://other.example/wp-content/report.pdf', SOURCE, https://other.example/wp-content/report.pdf"
  })
  void aLinkHasAKind(String attributes, Link.Kind kind, String url) {
    assertThat(links("<p><a " + attributes + "> the <b>words</b></a></p>"))
        .containsExactly(new Link(kind, url, "the words"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#part",
        "https://www.news.example/news/a-post#part",
        "https://news.example/news/a-post/",
        "mailto:a@news.example",
        "tel:+1",
        "javascript:alert(1)",
        "data:text/html,x",
        "",
        "https://",
        "https://news.example/wp-content/uploads/report.pdf",
        "https://cdn.example/wp-content/uploads/mine.jpg?w=3"
      })
  void someLeadNowhere(String href) {
    assertThat(links("<a href='" + href + "'>x</a>")).isEmpty();
  }

  @Test
  void linksComeInReadingOrderAndMayHaveNoText() {
    assertThat(
            links(
                "<ul><li><a href=https://a.example>a <span class=sr-only>hidden</span></a></ul>"
                    + "<a href=https://b.example><img src=x></a>"))
        .containsExactly(
            new Link(Link.Kind.SOURCE, "https://a.example", "a"),
            new Link(Link.Kind.SOURCE, "https://b.example", ""));
  }

  private static List<Link> links(String html) {
    return Posts.body(html).links();
  }
}
