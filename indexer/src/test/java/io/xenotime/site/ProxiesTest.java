package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

  private static Optional<Proxy> proxy(Map<String, String> environment, String address) {
    return Proxies.of(environment).of(URI.create(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"proxy.example:3128", "http://proxy.example:3128/", "http://proxy.example:3128"})
  void aProxyIsReadWithOrWithoutItsScheme(String value) {
    assertThat(proxy(Map.of("http_proxy", value), "http://a.example/"))
        .contains(new Proxy("http", "proxy.example", 3128, Optional.empty()));
  }

  @Test
  void eachSchemeHasItsOwn() {
    Map<String, String> environment = Map.of("http_proxy", "one:1", "HTTPS_PROXY", "two:2");
    assertThat(proxy(environment, "http://a.example/")).map(Proxy::host).contains("one");
    assertThat(proxy(environment, "https://a.example/")).map(Proxy::host).contains("two");
  }

  @Test
  void oneForAllIsTakenWhereThereIsNoOther() {
    Map<String, String> environment = Map.of("ALL_PROXY", "all:1", "https_proxy", "two:2");
    assertThat(proxy(environment, "http://a.example/")).map(Proxy::host).contains("all");
    assertThat(proxy(environment, "https://a.example/")).map(Proxy::host).contains("two");
  }

  @Test
  void smallLettersComeFirst() {
    Map<String, String> environment = Map.of("http_proxy", "small:1", "HTTP_PROXY", "large:2");
    assertThat(proxy(environment, "http://a.example/")).map(Proxy::host).contains("small");
  }

  @Test
  void aLoginMayBeEncoded() {
    assertThat(proxy(Map.of("http_proxy", "http://me:a%40b+c@p:8"), "http://a.example/"))
        .contains(new Proxy("http", "p", 8, Optional.of(new Credentials("me", "a@b+c"))));
  }

  @ParameterizedTest
  @CsvSource({
    "*, true",
    "a.example, true",
    ".example, true",
    "*.example, true",
    "'b.example, A.EXAMPLE', true",
    "a.example:80, true",
    "a.example:81, false",
    "xa.example, false",
    "'', false"
  })
  void someHostsAreAskedDirectly(String rules, boolean direct) {
    Map<String, String> environment = Map.of("http_proxy", "p:8", "no_proxy", rules);
    assertThat(proxy(environment, "http://a.example/").isEmpty()).isEqualTo(direct);
    assertThat(proxy(environment, "http://xb.example.org/").isEmpty()).isEqualTo(rules.equals("*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost/", "http://127.0.0.1:8090/", "http://[::1]/"})
  void thisMachineIsAskedDirectly(String address) {
    assertThat(proxy(Map.of("http_proxy", "p:8"), address)).isEmpty();
  }

  @Test
  void aProxyOfAnotherKindIsRefusedWithoutItsPassword() {
    assertThatThrownBy(() -> Proxies.of(Map.of("all_proxy", "socks5://me:hush@p:1080")))
        .hasMessage("all_proxy must be like http://host:port, got the scheme socks5");
    assertThatThrownBy(() -> Proxies.of(Map.of("http_proxy", "http://me:hu sh@p")))
        .hasMessage("http_proxy must be like http://host:port, got something else");
  }

  @Test
  void requestsTakeTheProxyAndShowItTheLoginItAsksFor() throws Exception {
    try (OldProxy proxy = new OldProxy()) {
      SiteSettings settings =
          SiteSettings.of(URI.create("http://news.invalid/"))
              .withProxies(Proxies.of(Map.of("http_proxy", "me:hush@127.0.0.1:" + proxy.port())));
      FakePause pause = new FakePause();
      assertThatThrownBy(() -> Site.open(settings, pause, pause))
          .hasMessageContaining("it answered 404 to http://news.invalid/");
      assertThat(proxy.requestLines())
          .contains(
              "GET http://news.invalid/wp-json/?_fields=name,home,timezone_string,gmt_offset,namespaces HTTP/1.1");
      assertThat(proxy.logins()).contains("Basic bWU6aHVzaA==");
    }
  }
}
