package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "news.example, https://news.example",
    "news.example/blog/, https://news.example/blog/",
    "localhost:8090, http://localhost:8090",
    "HTTP://news.example/?x=y#part, http://news.example/?x=y",
    "https://nachrichten-für.example/, https://xn--nachrichten-fr-ssb.example/",
    "http://[::1]:8090/, http://[::1]:8090/"
  })
  void anAddressIsReadAsPeopleTypeIt(String typed, String address) throws SiteFailure {
    assertThat(SiteSettings.of(typed).address()).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "ftp://news.example/", "https://", "https://a b/", "http://:80/"})
  void whatIsNoAddressIsRefused(String typed) {
    assertThatThrownBy(() -> SiteSettings.of(typed))
        .isInstanceOf(SiteFailure.class)
        .hasMessageStartingWith("address must be like https://example.org/, got ");
  }

  @Test
  void aPasswordInAnAddressIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> SiteSettings.of("https://me:hush@news.example/"))
        .hasMessage(
            "address must not hold a user or a password, give them by the environment variables"
                + " XENOTIME_SITE_USER and XENOTIME_SITE_PASSWORD (or XENOTIME_SITE_PASSWORD_FILE)");
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/, https://www.news.example/x, true",
    "http://NEWS.example/, https://news.example/, true",
    "https://news.example/, https://news.example.org/, false",
    "https://news.example/, https://wwwnews.example/, false"
  })
  void oneSiteIsOneHostWithOrWithoutWww(URI one, URI other, boolean same) {
    assertThat(Addresses.sameSite(one, other)).isEqualTo(same);
    assertThat(Addresses.sameSite(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost/, true",
    "http://127.0.0.5:80/, true",
    "http://[::1]/, true",
    "http://x.localhost/, true",
    "http://127.0.0.1.example/, false",
    "http://localhost.example/, false",
    "http://10.0.0.1/, false"
  })
  void loopbackIsThisMachine(URI address, boolean loopback) {
    assertThat(Addresses.isLoopback(address)).isEqualTo(loopback);
  }

  @Test
  void messagesShowTheRouteButNoOtherQuery() {
    URI address = URI.create("https://a.example/?rest_route=/wp/v2/types&key=hush");
    assertThat(Addresses.shown(address)).isEqualTo("https://a.example/?rest_route=/wp/v2/types");
  }

  @Test
  void settingsMustMakeSense() throws SiteFailure {
    SiteSettings settings = SiteSettings.of("news.example");
    assertThatThrownBy(() -> settings.withTimeouts(Duration.ZERO, Duration.ofSeconds(1)))
        .hasMessage("connectTimeout must be above 0, got PT0S");
    assertThatThrownBy(() -> settings.withMaxAnswerBytes(0))
        .hasMessage("maxAnswerBytes must be 1 or more, got 0");
    assertThatThrownBy(() -> settings.withPatience(Duration.ofSeconds(-1)))
        .hasMessage("patience must be 0 or more, got PT-1S");
    assertThatThrownBy(() -> settings.withContact("a\nb"))
        .hasMessage("contact must be one line of at most 199 ASCII characters");
  }
}
