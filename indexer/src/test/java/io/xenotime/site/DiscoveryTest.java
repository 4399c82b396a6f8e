package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.site.SiteFailure.Kind;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {

  private final FakePause pause = new FakePause();

  private Site open(FakeWordPress wordpress, String path) throws SiteFailure {
    URI address = wordpress.address().resolve(path);
    return Site.open(SiteSettings.of(address), pause, pause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "",
        "/wp-json",
        "/wp-json/",
        "/wp-json/wp/v2/news-archive?per_page=5",
        "/?rest_route=/wp/v2/news-archive",
        "/index.php?rest_route=%2F",
        "/news/some-post/",
        "/index.php"
      })
  void aSiteIsFoundByWhateverAddressOfIt(String path) throws SiteFailure {
    try (FakeWordPress wordpress = FakeWordPress.start()) {
      for (boolean linked : List.of(true, false)) {
        wordpress.linked(linked);
        try (Site site = open(wordpress, path)) {
          assertThat(site.types()).hasSize(2);
          assertThat(site.address()).isEqualTo(wordpress.address());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/blog", "/blog/", "/blog/wp-json/wp/v2/", "/blog/?rest_route=/"})
  void aSiteInAFolderIsFound(String path) throws SiteFailure {
    try (FakeWordPress wordpress = FakeWordPress.start("/blog/")) {
      for (boolean linked : List.of(true, false)) {
        wordpress.linked(linked);
        try (Site site = open(wordpress, path)) {
          assertThat(site.types()).hasSize(2);
          assertThat(site.address()).isEqualTo(wordpress.address());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/wp-json/", "/wp-json/wp/v2/news-archive", "/index.php?rest_route=/wp/v2"})
  void aSiteWithPlainAddressesIsReadThroughout(String path) throws SiteFailure {
    try (FakeWordPress wordpress = FakeWordPress.start()) {
      wordpress.plainPermalinks(true);
      wordpress.putAll(1, 250);
      wordpress.addTerm("regions", 1, "china", "China");
      for (boolean linked : List.of(true, false)) {
        wordpress.linked(linked);
        try (Site site = open(wordpress, path)) {
          PostType news = site.types().getLast();
          assertThat(site.address()).isEqualTo(wordpress.address());
          assertThat(site.terms(site.taxonomies(news)).size()).isEqualTo(1);
          assertThat(site.inventory(news, List.of(), rows -> {}).size()).isEqualTo(250);
          assertThat(site.posts(news, List.of(), List.of(1L))).isNotEmpty();
        }
      }
    }
  }

  @Test
  void theHostAskedIsKeptWhateverTheSiteCallsItself() throws SiteFailure {
    try (FakeWordPress wordpress = FakeWordPress.start();
        Site site = open(wordpress, "/")) {
      // its link names public.invalid
      assertThat(site.address()).isEqualTo(wordpress.address());
      assertThat(wordpress.requests()).hasSize(2);
    }
  }

  @Test
  void aLoginWallIsToldAtOnceWithItsRemedy() {
    try (FakeWordPress wordpress = FakeWordPress.start()) {
      wordpress.loginOnly("rest_not_logged_in");
      assertThatThrownBy(() -> open(wordpress, "/"))
          .isInstanceOfSatisfying(
              SiteFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.REFUSED))
          .hasMessage(
              "site must let anybody read its API, or be given an application password by the"
                  + " environment variables XENOTIME_SITE_USER and XENOTIME_SITE_PASSWORD (or"
                  + " XENOTIME_SITE_PASSWORD_FILE), it answered 401 rest_not_logged_in: You are not"
                  + " currently logged in. to "
                  + wordpress.address()
                  + "wp-json/");
      assertThat(wordpress.requests()).hasSize(2);
    }
  }

  @Test
  void whatWasTriedIsSaidWhenNothingIsFound() {
    try (FakeWordPress wordpress = FakeWordPress.start("/other/")) {
      assertThatThrownBy(() -> open(wordpress, "/blog/"))
          .isInstanceOfSatisfying(
              SiteFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.MISSING))
          .hasMessageStartingWith("site must have WordPress's REST API, tried ")
          .hasMessageContaining("/blog/wp-json/")
          .hasMessageContaining("/blog/?rest_route=/")
          .hasMessageContaining("it answered 404 \"Not here\"");
    }
  }

  @Test
  void aSiteUnderMaintenanceIsToldAsSuch() {
    try (FakeWordPress wordpress = FakeWordPress.start()) {
      wordpress.maintenance("600");
      assertThatThrownBy(() -> open(wordpress, "/"))
          .isInstanceOfSatisfying(
              SiteFailure.class,
              e -> {
                assertThat(e.kind()).isEqualTo(Kind.BUSY);
                assertThat(e.retryAfter())
                    .hasValueSatisfying(time -> assertThat(time).hasSeconds(600));
              })
          .hasMessageStartingWith(
              "site must be ready within 60 seconds, it asks for 600 seconds: ");
      assertThat(pause.waits()).isEmpty();
    }
  }

  @Test
  void pagesMaySendElsewhereWhenTheApiDoesNot() throws SiteFailure {
    try (FakeWordPress wordpress = FakeWordPress.start()) {
      wordpress.redirectPagesTo("https://public.invalid/");
      try (Site site = open(wordpress, "/")) {
        assertThat(site.address()).isEqualTo(wordpress.address());
      }
    }
  }

  @Test
  void aSiteThatMovedSaysWhereTo() {
    try (FakeWordPress wordpress = FakeWordPress.start()) {
      wordpress.redirectTo("https://public.invalid/");
      assertThatThrownBy(() -> open(wordpress, "/"))
          .isInstanceOfSatisfying(
              SiteFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.MOVED))
          .hasMessage(
              "site redirects to https://public.invalid/; give that address, or allow it with"
                  + " --any-redirect");
    }
  }

  @Test
  void aSiteThatMovedIsFollowedWhenThatIsAllowed() throws SiteFailure {
    try (FakeWordPress old = FakeWordPress.start();
        FakeWordPress wordpress = FakeWordPress.start()) {
      String other = wordpress.address().toString().replace("127.0.0.1", "localhost");
      old.redirectTo(other);
      SiteSettings settings = old.settings().withAnyRedirect(true);
      try (Site site = Site.open(settings, pause, pause)) {
        assertThat(site.address()).hasToString(other);
        old.forgetRequests();
        site.types();
        assertThat(old.requests()).isEmpty();
      }
    }
  }

  @Test
  void redirectsInACircleEnd() {
    try (FakeWordPress wordpress = FakeWordPress.start()) {
      wordpress.redirectTo(wordpress.address().toString());
      assertThatThrownBy(() -> open(wordpress, "/"))
          .hasMessage(
              "site must answer after at most 5 redirects, got more from " + wordpress.address());
    }
  }
}
