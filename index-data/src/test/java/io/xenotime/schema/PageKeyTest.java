package io.xenotime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

  @ParameterizedTest
  @CsvSource({
    "https://news.example/a/b/, news.example/a/b",
    "http://WWW.News.example/a/b, news.example/a/b",
    "https://news.example:443/a//b/#part, news.example/a/b",
    "https://news.example./a/b?utm_source=x&fbclid=1&UTM_Medium=y#z, news.example/a/b",
    "https://news.example/A/b, news.example/A/b",
    "https://news.example:8080/a, news.example:8080/a",
    "https://news.example, news.example",
    "https://news.example/?, news.example",
    "https://news.example/a?b=2&a=1&gclid=3, news.example/a?a=1&b=2",
    "https://news.example/é, news.example/%c3%a9",
    "https://news.example/%C3%A9/, news.example/%c3%a9",
    "https://news.example/a b, news.example/a%20b",
    "https://news.example/?p=12, news.example?p=12",
    "https://www.news.example/index.php?post_type=news&p=012&preview=true, news.example?p=12",
    "https://news.example?page_id=7, news.example?p=7",
    "https://news.example/a?p=x, news.example/a?p=x",
    "https://user:word@news.example/a, news.example/a"
  })
  void addressesOfOnePageHaveOneKey(String url, String key) {
    assertThat(PageKey.of(url)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "news.example/a", "ftp://news.example/a", "https://", "https:///a"})
  void whatIsNoAddressHasNone(String url) {
    assertThat(PageKey.of(url)).isEmpty();
  }

  @Test
  void anAddressNobodyCouldTypeHasNone() {
    assertThat(PageKey.of("https://news.example/" + "é".repeat(4_000))).isEmpty();
  }

  @Test
  void anArticleIsCalledByItsAddressAndByItsNumber() {
    assertThat(PageKey.of(Articles.article(12).build()))
        .containsExactly("news.example/12", "news.example?p=12");
  }
}
