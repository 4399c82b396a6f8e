package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.site.SiteFailure.Kind;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoginTest {

  private static final Credentials RIGHT =
      new Credentials(FakeWordPress.USER, FakeWordPress.PASSWORD);

  private final FakeWordPress wordpress = FakeWordPress.start();
  private final FakePause pause = new FakePause();

  @AfterEach
  void end() {
    wordpress.close();
  }

  private Site open(SiteSettings settings) throws SiteFailure {
    return Site.open(settings, pause, pause);
  }

  @Test
  void aClosedSiteOpensToAPassword() throws SiteFailure {
    wordpress.loginOnly("rest_not_logged_in");
    wordpress.putAll(1, 2);
    try (Site site = open(wordpress.settings().withCredentials(RIGHT))) {
      assertThat(site.total(site.types().getLast())).isEqualTo(2);
    }
  }

  @Test
  void aWrongPasswordIsToldAlthoughTheSiteServesItAsAnybody() {
    SiteSettings wrong =
        wordpress.settings().withCredentials(new Credentials("reader", "hush hush"));
    assertThatThrownBy(() -> open(wrong))
        .isInstanceOfSatisfying(
            SiteFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.REFUSED))
        .hasMessageStartingWith("site must take the user and the application password, it did not")
        .hasMessageContaining("rest_not_logged_in")
        .hasMessageNotContaining("hush");
  }

  @Test
  void aPasswordIsNotSentUnencryptedToAnotherMachine() {
    SiteSettings open =
        SiteSettings.of(java.net.URI.create("http://news.invalid/")).withCredentials(RIGHT);
    assertThatThrownBy(() -> open(open))
        .hasMessage(
            "a password must be sent over https or to this machine only, got the address"
                + " http://news.invalid/");
  }

  @Test
  void aPasswordGoesToTheSitesOwnHostOnly() {
    try (FakeWordPress other = FakeWordPress.start()) {
      String elsewhere = other.address().toString().replace("127.0.0.1", "localhost");
      wordpress.redirectTo(elsewhere);
      SiteSettings settings = wordpress.settings().withAnyRedirect(true).withCredentials(RIGHT);
      assertThatThrownBy(() -> open(settings))
          .hasMessage(
              "a password is sent to the site's own host only, and its API is at "
                  + elsewhere
                  + "; give that address");
      assertThat(other.requests()).isNotEmpty();
      assertThat(other.requests())
          .noneMatch(request -> request.headers().containsKey("authorization"));
    }
  }

  @Test
  void noTextOfSettingsHoldsAPassword() {
    SiteSettings settings =
        wordpress
            .settings()
            .withCredentials(new Credentials("me", "hush"))
            .withProxies(Proxies.of(Map.of("http_proxy", "http://you:whisper@proxy:3128")));
    assertThat(settings.toString())
        .contains("me:***")
        .contains("proxy:3128")
        .doesNotContain("hush")
        .doesNotContain("whisper");
  }

  @Test
  void credentialsMustBeUsable() {
    assertThatThrownBy(() -> new Credentials("a:b", "c"))
        .hasMessage("user must be a login name without a colon");
    assertThatThrownBy(() -> new Credentials("a", " ")).hasMessage("password must not be blank");
  }
}
