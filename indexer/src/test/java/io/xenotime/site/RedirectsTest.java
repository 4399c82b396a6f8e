package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsTest {

  private static URI next(SiteSettings settings, String from, String location) throws SiteFailure {
    return new Redirects(new Wire(settings), settings).next(URI.create(from), location);
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example/x, https://a.example/x, https://a.example/x",
    "http://a.example/x, https://www.a.example/, https://www.a.example/",
    "https://a.example/x/y, ../z?a=b, https://a.example/z?a=b",
    "https://a.example/x, //a.example/y, https://a.example/y",
    "https://a.example/x, /with a blank, https://a.example/with%20a%20blank"
  })
  void aSiteIsFollowedOnItsOwnHost(String from, String location, String to) throws SiteFailure {
    assertThat(next(SiteSettings.of("http://a.example/"), from, location)).hasToString(to);
  }

  @Test
  void anotherHostIsFollowedOnlyWhenAllowed() throws SiteFailure {
    SiteSettings settings = SiteSettings.of("https://a.example/");
    String elsewhere = "https://b.example/x?key=hush";
    assertThatThrownBy(() -> next(settings, "https://a.example/", elsewhere))
        .hasMessage(
            "site redirects to https://b.example/; give that address, or allow it with"
                + " --any-redirect");
    assertThat(next(settings.withAnyRedirect(true), "https://a.example/", elsewhere))
        .hasToString(elsewhere);
  }

  @Test
  void encryptionIsNeverGivenUp() throws SiteFailure {
    SiteSettings settings = SiteSettings.of("https://a.example/").withAnyRedirect(true);
    assertThatThrownBy(() -> next(settings, "https://a.example/x", "http://a.example/x"))
        .hasMessage(
            "site must not redirect from https to http, it does so from https://a.example/x");
  }

  @ParameterizedTest
  @CsvSource({"ftp://a.example/", "https://me:hush@a.example/", "javascript:alert(1)", "https://["})
  void whatIsNoAddressOfTheWebIsNotFollowed(String location) {
    assertThatThrownBy(
            () -> next(SiteSettings.of("https://a.example/"), "https://a.example/x", location))
        .hasMessage(
            "site must redirect to an address of the web, it does not from https://a.example/x");
  }
}
