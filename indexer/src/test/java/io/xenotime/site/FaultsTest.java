package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.xenotime.site.SiteFailure.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

  private static final PostType NEWS =
      new PostType("news-archive", "wp/v2", "news-archive", "News");

  private final FakeWordPress wordpress = FakeWordPress.start();
  private final FakePause pause = new FakePause();
  private Site site;

  @BeforeEach
  void begin() throws SiteFailure {
    wordpress.putAll(1, 3);
    site = Site.open(wordpress.settings(), pause, pause);
    wordpress.forgetRequests();
  }

  @AfterEach
  void end() {
    site.close();
    wordpress.close();
  }

  private SiteFailure failure() {
    return catchThrowableOfType(SiteFailure.class, () -> site.total(NEWS));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 502, 503, 504})
  void passingTroubleIsOvercome(int status) throws SiteFailure {
    wordpress.failNext(4, status, "");
    assertThat(site.total(NEWS)).isEqualTo(3);
    List<Duration> waits = pause.waits();
    assertThat(waits).hasSizeLessThanOrEqualTo(4);
    for (int i = 0; i < waits.size(); i++) {
      assertThat(waits.get(i)).isLessThanOrEqualTo(Duration.ofSeconds(8));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503})
  void lastingTroubleEndsAfterFiveTries(int status) {
    wordpress.failNext(10, status, "");
    SiteFailure failure = failure();
    assertThat(failure.kind()).isEqualTo(status == 502 ? Kind.BROKEN : Kind.BUSY);
    assertThat(failure)
        .hasMessageContaining("it answered " + status + " \"Status " + status + "\"");
    assertThat(wordpress.requests()).hasSize(5);
  }

  @Test
  void aMistakeInTheSitesOwnCodeIsAskedForThriceAtMost() throws SiteFailure {
    wordpress.failNext(2, 500, "");
    assertThat(site.total(NEWS)).isEqualTo(3);
    wordpress.forgetRequests();
    wordpress.failNext(10, 500, "");
    assertThat(failure().kind()).isEqualTo(Kind.BROKEN);
    assertThat(wordpress.requests()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 402, 404, 410, 501})
  void anAnswerThatStaysIsNotAskedForAgain(int status) {
    wordpress.failNext(10, status, "");
    assertThat(failure().kind())
        .isEqualTo(status == 404 || status == 410 ? Kind.MISSING : Kind.BROKEN);
    assertThat(wordpress.requests()).hasSize(1);
  }

  @Test
  void theTimeThatASiteAsksForIsWaited() throws SiteFailure {
    wordpress.failNext(2, 429, "7");
    assertThat(site.total(NEWS)).isEqualTo(3);
    assertThat(pause.waits()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
  }

  @Test
  void aSiteThatHasTooManyRequestsGetsFewerFromThenOn() throws SiteFailure {
    wordpress.failNext(1, 429, "1");
    site.total(NEWS);
    site.total(NEWS);
    wordpress.failNext(1, 429, "1");
    site.total(NEWS);
    site.total(NEWS);
    assertThat(pause.waits().stream().map(Duration::toMillis))
        .containsExactly(1000L, 250L, 250L, 1000L, 500L);
  }

  @Test
  void aSiteUnderMaintenanceIsAskedAsOftenAsBefore() throws SiteFailure {
    wordpress.failNext(1, 503, "1");
    site.total(NEWS);
    site.total(NEWS);
    assertThat(pause.waits()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void theTimeThatASiteAsksForMayBeADate() throws SiteFailure {
    wordpress.failNext(1, 503, "Sun, 1 Mar 2026 12:00:30 GMT");
    assertThat(site.total(NEWS)).isEqualTo(3);
    assertThat(pause.waits()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void aTimeBeyondPatienceIsToldToTheCaller() {
    wordpress.failNext(1, 429, "61");
    SiteFailure failure = failure();
    assertThat(failure.kind()).isEqualTo(Kind.BUSY);
    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(61));
    assertThat(wordpress.requests()).hasSize(1);
    assertThat(pause.waits()).isEmpty();
  }

  @Test
  void whoIsToldToStopStops() {
    wordpress.failNext(1, 429, "7");
    pause.stop();
    assertThat(failure().kind()).isEqualTo(Kind.STOPPED);
    assertThat(wordpress.requests()).hasSize(1);
  }

  @Test
  void brokenConnectionsAreOvercome() throws SiteFailure {
    wordpress.cutConnectionNext(4);
    assertThat(site.total(NEWS)).isEqualTo(3);
    assertThat(wordpress.requests()).hasSize(5);
  }

  @Test
  void connectionsThatAlwaysBreakAreTold() {
    wordpress.cutConnectionNext(5);
    SiteFailure failure = failure();
    assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(failure).hasMessageStartingWith("site must send whole answers, 127.0.0.1:");
  }

  @Test
  void aSlowAnswerIsAskedForAgain() throws SiteFailure {
    SiteSettings hasty =
        wordpress.settings().withTimeouts(Duration.ofSeconds(5), Duration.ofMillis(300));
    try (Site impatient = Site.open(hasty, pause, pause)) {
      wordpress.slowNext(1, 600);
      assertThat(impatient.total(NEWS)).isEqualTo(3);
      assertThat(pause.waits()).hasSize(1);
    }
  }

  @Test
  void aPageInPlaceOfJsonIsToldByItsTitle() {
    wordpress.htmlNext(5, "<!doctype html><title>Just a\nmoment &amp; more</title><p>x</p>");
    SiteFailure failure = failure();
    assertThat(failure.kind()).isEqualTo(Kind.BROKEN);
    assertThat(failure)
        .hasMessage(
            "site must answer with JSON, got \"Just a moment & more\" from "
                + wordpress.address()
                + "wp-json/wp/v2/news-archive");
    assertThat(wordpress.requests()).hasSize(2);
  }

  @Test
  void aPageThatComesOnceIsOvercome() throws SiteFailure {
    wordpress.htmlNext(1, "<p>Hello</p>");
    assertThat(site.total(NEWS)).isEqualTo(3);
  }

  @Test
  void jsonThatIsCutIsTold() {
    wordpress.cutBodyNext(5);
    assertThat(failure()).hasMessageContaining("got JSON that is cut off or broken from ");
  }

  @Test
  void otherTextBeforeTheJsonIsCutAndRemarkedOnOnce() throws SiteFailure {
    wordpress.strayOutput(
        "<br />\n<b>Warning</b>: Undefined [0] {closure} array() in x.php<br />\n");
    assertThat(site.inventory(NEWS, List.of(), rows -> {}).size()).isEqualTo(3);
    assertThat(site.posts(NEWS, List.of(), List.of(1L))).startsWith('[').endsWith(']');
    assertThat(site.remarks())
        .containsExactly(
            "site puts 69 characters of other text before its JSON: Warning : Undefined [0]"
                + " {closure} array() in x.php");
  }

  @Test
  void aByteOrderMarkIsCutAndRemarkedOn() throws SiteFailure {
    wordpress.strayOutput("\uFEFF");
    assertThat(site.posts(NEWS, List.of(), List.of(1L))).startsWith('[');
    assertThat(site.remarks()).containsExactly("site puts a byte-order mark before its JSON");
  }

  @Test
  void jsonOfAnotherShapeIsTold() {
    wordpress.strayOutput("");
    wordpress.htmlNext(1, "{\"code\":\"x_y\",\"message\":\"<b>No</b>\"}");
    assertThatThrownBy(() -> site.inventory(NEWS, List.of(), rows -> {}))
        .hasMessage(
            "site must answer with a list of posts, got x_y: No from "
                + wordpress.address()
                + "wp-json/wp/v2/news-archive");
  }

  @Test
  void anAnswerMayNotBeTooLongUnpacked() throws SiteFailure {
    try (Site small = Site.open(wordpress.settings().withMaxAnswerBytes(50_000), pause, pause)) {
      wordpress.edit(1, "Long", "a".repeat(60_000));
      assertThatThrownBy(() -> small.posts(NEWS, List.of(), List.of(1L)))
          .isInstanceOfSatisfying(
              SiteFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.TOO_LARGE))
          .hasMessage("an answer must have at most 50000 bytes, got more");
      assertThat(small.posts(NEWS, List.of(), List.of(2L))).isNotEmpty();
      assertThat(small.traffic().bytes()).isLessThan(10_000);
    }
  }

  @Test
  void closingBreaksOffWhatIsUnderWay() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    wordpress.slowNext(1, 20_000);
    wordpress.beforeAnswers(request -> asked.countDown());
    CompletableFuture<SiteFailure> failed = CompletableFuture.supplyAsync(this::failure);
    asked.await();
    site.close();
    assertThat(failed.get().kind()).isEqualTo(Kind.STOPPED);
    assertThat(failure().kind()).isEqualTo(Kind.STOPPED);
  }

  @Test
  void aBusySiteIsLeftAloneByAll() throws Exception {
    wordpress.failNext(1, 429, "30");
    CompletableFuture<?>[] all = new CompletableFuture<?>[6];
    for (int i = 0; i < all.length; i++) {
      all[i] = CompletableFuture.runAsync(() -> assertThat(failure()).isNull());
    }
    CompletableFuture.allOf(all).get();
    assertThat(wordpress.mostUnderWay()).isLessThanOrEqualTo(2);
    assertThat(pause.waits()).contains(Duration.ofSeconds(30));
  }
}
