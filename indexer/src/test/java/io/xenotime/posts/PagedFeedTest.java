package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds on the web, of which a map plays the part. */
class PagedFeedTest {

  private static final String FEED = "https://news.example/feed/";

  private final Map<String, String> pages = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  @Test
  void pagesAreReadUntilThereIsNone() {
    pages.put(FEED, feed(5, 4));
    pages.put(FEED + "?paged=2", feed(3, 2));
    pages.put(FEED + "?paged=3", feed(1));
    assertThat(ids(read(FEED, 100))).containsExactly(5L, 4L, 3L, 2L, 1L);
    assertThat(asked).last().isEqualTo(FEED + "?paged=4");
  }

  @Test
  void aPageWithoutEntriesIsTheEnd() {
    pages.put(FEED, feed(5));
    pages.put(FEED + "?paged=2", feed());
    assertThat(ids(read(FEED, 100))).containsExactly(5L);
    assertThat(asked).hasSize(2);
  }

  @Test
  void theSamePageAgainIsTheEnd() {
    pages.put(FEED, feed(5, 4));
    pages.put(FEED + "?paged=2", feed(5, 4));
    assertThat(ids(read(FEED, 100))).containsExactly(5L, 4L);
  }

  @Test
  void postsThatMoveOnWhileReadingAreReadOnce() {
    pages.put(FEED, feed(5, 4));
    pages.put(FEED + "?paged=2", feed(4, 3));
    assertThat(ids(read(FEED, 100))).containsExactly(5L, 4L, 3L);
  }

  @Test
  void noMorePagesAreReadThanAllowed() {
    pages.put(FEED, feed(5));
    pages.put(FEED + "?paged=2", feed(4));
    pages.put(FEED + "?paged=3", feed(3));
    assertThat(ids(read(FEED, 2))).containsExactly(5L, 4L);
    assertThat(asked).hasSize(2);
  }

  @Test
  void aPageThatFailsEndsTheFeedAndSaysSo() {
    pages.put(FEED, feed(5));
    pages.put(FEED + "?paged=2", "fail");
    assertThat(read(FEED, 100))
        .last()
        .isEqualTo(
            new Rejected(Origin.of(FEED + "?paged=2"), 0, "can't be read: the site is away"));
  }

  @Test
  void aFirstPageMustBe() {
    assertThat(read(FEED, 100))
        .containsExactly(
            new Rejected(Origin.of(FEED), 0, "can't be read: the site has no such page"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!doctype html><html></html> | must be a feed, got another kind of XML, or HTML",
        "{\"id\":1} | must be a feed, got what is no XML",
        "<rss xmlns:wp='http://wordpress.org/export/1.2/'/> | must be a feed, got an export"
      })
  void onlyFeedsAreReadFromTheWeb(String content, String reason) {
    pages.put(FEED, content);
    assertThat(read(FEED, 100)).containsExactly(new Rejected(Origin.of(FEED), 0, reason));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/feed/, 2, https://a.example/feed/?paged=2",
    "https://a.example/?feed=rss2&post_type=news, 3, https://a.example/?feed=rss2&post_type=news&paged=3",
    "https://a.example/feed?paged=4&x=%20y#z, 5, https://a.example/feed?x=%20y&paged=5",
    "https://a.example, 2, https://a.example?paged=2"
  })
  void addressesKeepTheirParameters(URI address, int page, String expected) {
    assertThat(PageAddress.of(address, page)).hasToString(expected);
  }

  @Test
  void readingBeginsAtThePageAskedFor() {
    pages.put(FEED + "?paged=7", feed(5));
    pages.put(FEED + "?paged=8", feed(4));
    assertThat(ids(read(FEED + "?paged=7", 100))).containsExactly(5L, 4L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://user:secret@news.example/feed/ | can't be read: an address must not hold a user's name or password",
        "https:///feed/ | can't be read: it has no host that a computer can have",
        "https://news.example/a b | can't be read: it is not written as addresses are: Illegal character in path"
      })
  void addressesThatCannotBeAskedAreRejectedAndNoSecretIsTold(String place, String reason) {
    assertThat(read(place, 100)).hasSize(1);
    Rejected rejected = (Rejected) read(place, 100).getFirst();
    assertThat(rejected.reason()).isEqualTo(reason);
    assertThat(rejected.toString()).doesNotContain("secret");
    assertThat(asked).isEmpty();
  }

  private List<PostReading> read(String place, int maxPages) {
    PostInputs inputs =
        PostInputs.find(List.of(place), List.of(), InputStream.nullInputStream(), this::page);
    var settings =
        new InputSettings(Posts.LIMITS, PostTypes.ARTICLES, maxPages, List.of(), TermNames.NONE);
    List<PostReading> all = new ArrayList<>();
    try (PostReader reader = inputs.open(settings)) {
      reader.forEachRemaining(all::add);
    }
    return all;
  }

  private Optional<InputStream> page(URI address) throws IOException {
    asked.add(address.toString());
    String page = pages.get(address.toString());
    if ("fail".equals(page)) {
      throw new IOException("the site is away");
    }
    return Optional.ofNullable(page).map(text -> new ByteArrayInputStream(Posts.bytes(text)));
  }

  private static List<Long> ids(List<PostReading> readings) {
    return readings.stream().map(reading -> ((PostFrame) reading).id()).toList();
  }

  private static String feed(int... ids) {
    StringBuilder feed =
        new StringBuilder(
            "<rss version='2.0'><channel><title>T</title><link>l</link><description>d</description>");
    for (int id : ids) {
      feed.append("<item><guid>https://news.example/?p=").append(id).append("</guid></item>");
    }
    return feed.append("</channel></rss>").toString();
  }
}
