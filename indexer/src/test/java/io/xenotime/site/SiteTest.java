package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.posts.TermNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SiteTest {

  private final FakeWordPress wordpress = FakeWordPress.start();
  private final FakePause pause = new FakePause();

  @AfterEach
  void end() {
    wordpress.close();
  }

  private Site open() throws SiteFailure {
    return Site.open(wordpress.settings(), pause, pause);
  }

  private static PostType news(Site site) throws SiteFailure {
    return site.types().stream()
        .filter(type -> type.name().equals(FakeWordPress.TYPE))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSiteSaysItsNameAndItsClock() throws SiteFailure {
    try (Site site = open()) {
      assertThat(site.name()).isEqualTo("Rare & earthy");
      assertThat(site.zone()).hasToString("America/Denver");
      assertThat(site.address()).isEqualTo(wordpress.address());
    }
  }

  @Test
  void typesAreThoseWithPostsForReaders() throws SiteFailure {
    try (Site site = open()) {
      assertThat(site.types())
          .extracting(PostType::name, PostType::restBase, PostType::label)
          .containsExactly(
              tuple("post", "posts", "Posts"), tuple("news-archive", "news-archive", "News"));
    }
  }

  @Test
  void aTaxonomyWithANameOfItsOwnInTheApiKeepsBoth() throws SiteFailure {
    wordpress.addTaxonomy("topic", "topics", "Topics &amp; more");
    try (Site site = open()) {
      assertThat(site.taxonomies(news(site)))
          .hasSize(4)
          .contains(new SiteTaxonomy(new Facet("topic"), "topics", "Topics & more"));
      assertThat(site.taxonomies(new PostType("page", "wp/v2", "pages", "Pages"))).isEmpty();
    }
  }

  @Test
  void aTaxonomyThatCanBeNoFacetIsRemarkedOn() throws SiteFailure {
    wordpress.addTaxonomy("_odd", "odd", "Odd");
    try (Site site = open()) {
      assertThat(site.taxonomies(news(site))).hasSize(3);
      assertThat(site.remarks())
          .containsExactly("site has a taxonomy that can't be read here: _odd");
    }
  }

  @Test
  void termsComeFromAllPages() throws SiteFailure {
    for (int id = 1; id <= 250; id++) {
      wordpress.addTerm("regions", id, "region-" + id, "Region &amp; " + id);
    }
    try (Site site = open()) {
      TermNames names = site.terms(site.taxonomies(news(site)));
      assertThat(names.size()).isEqualTo(250);
      assertThat(names.find(new Facet("regions"), 250))
          .contains(new Term(250, "region-250", "Region & 250"));
      assertThat(names.find(new Facet("organization"), 250)).isEmpty();
    }
  }

  @Test
  void termsComeWithoutCountsOfPagesToo() throws SiteFailure {
    for (int id = 1; id <= 200; id++) {
      wordpress.addTerm("regions", id, "region-" + id, "Region " + id);
    }
    wordpress.totals(false);
    try (Site site = open()) {
      assertThat(site.terms(site.taxonomies(news(site))).size()).isEqualTo(200);
    }
  }

  @Test
  void aTermThatLeavesMeanwhileCostsNoOther() throws SiteFailure {
    for (int id = 1; id <= 250; id++) {
      wordpress.addTerm("regions", id, "region-" + id, "Region " + id);
    }
    wordpress.beforeAnswers(request -> {
      if (request.route().endsWith("regions") && request.parameter("page").equals("2")) {
        wordpress.removeTerm("regions", 5);
      }
    });
    try (Site site = open()) {
      assertThat(site.terms(site.taxonomies(news(site))).size()).isEqualTo(249);
    }
  }

  @Test
  void theInventoryListsWhatTheSiteShows() throws SiteFailure {
    wordpress.putAll(1, 5);
    wordpress.addTerm("regions", 315, "china", "China");
    wordpress.retag(2, "regions", 315L, 320L);
    wordpress.trash(3);
    wordpress.protect(4, "secret");
    try (Site site = open()) {
      Inventory inventory = site.inventory(news(site), site.taxonomies(news(site)), rows -> {});
      assertThat(ids(inventory)).containsExactly(1, 2, 4, 5);
      assertThat(inventory.row(4)).isEqualTo(2);
      assertThat(inventory.row(3)).isEqualTo(-1);
      assertThat(inventory.row(99)).isEqualTo(-1);
      assertThat(inventory.isProtected(2)).isTrue();
      assertThat(inventory.isProtected(1)).isFalse();
      assertThat(inventory.modified(2)).isEqualTo(wordpress.modified(4).getEpochSecond());
      assertThat(inventory.terms(1, 2)).containsExactly(315, 320);
      assertThat(inventory.terms(0, 2)).isEmpty();
      assertThat(inventory.listed()).isEqualTo(inventory.size());
      assertThat(site.total(news(site))).isEqualTo(4);
    }
  }

  @Test
  void theInventoryReadsAllPagesTwoAtATime() throws SiteFailure {
    wordpress.putAll(1, 730);
    List<Integer> progress = new ArrayList<>();
    try (Site site = open()) {
      Inventory inventory = site.inventory(news(site), List.of(), progress::add);
      assertThat(ids(inventory)).containsExactly(LongStream.rangeClosed(1, 730).toArray());
      assertThat(progress).containsExactly(100, 200, 300, 400, 500, 600, 700, 730);
      assertThat(wordpress.mostUnderWay()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void anInventoryTakesOneRequestAPage() throws SiteFailure {
    wordpress.putAll(1, 200);
    try (Site site = open()) {
      PostType news = news(site);
      wordpress.forgetRequests();
      site.inventory(news, List.of(), rows -> {});
      assertThat(wordpress.requests()).hasSize(2);
    }
  }

  @Test
  void anEmptyArchiveHasAnEmptyInventory() throws SiteFailure {
    try (Site site = open()) {
      Inventory inventory = site.inventory(news(site), List.of(), rows -> {});
      assertThat(inventory.size()).isZero();
      assertThat(inventory.listed()).isEqualTo(inventory.size());
    }
  }

  @Test
  void aPostThatLeavesMeanwhileCostsNoOther() throws SiteFailure {
    wordpress.putAll(1, 350);
    wordpress.beforeAnswers(request -> {
      // a post of page 1 goes after it was read, and those that follow move up: as many come as
      // there are, but one that went for one that is still there
      boolean later = Set.of("2", "3").contains(request.parameter("page"));
      if (later && wordpress.published().contains(7L)) {
        wordpress.trash(7);
      }
    });
    try (Site site = open()) {
      Inventory inventory = site.inventory(news(site), List.of(), rows -> {});
      assertThat(ids(inventory))
          .containsExactly(wordpress.published().stream().mapToLong(Long::longValue).toArray());
      assertThat(inventory.listed()).isEqualTo(inventory.size());
    }
  }

  @Test
  void aListThatNeverHoldsStillIsTakenInTheEnd() throws SiteFailure {
    wordpress.putAll(1, 350);
    AtomicInteger readings = new AtomicInteger();
    wordpress.beforeAnswers(request -> {
      switch (request.parameter("page")) {
        case "1" -> readings.incrementAndGet();
        case "2" -> {
          wordpress.trash(wordpress.published().getFirst());
          wordpress.notifyAll();
        }
        // Both pages are asked for at once; this one is to be answered after the other.
        case "3" -> awaitPublished(350 - readings.get());
        default -> {}
      }
    });
    try (Site site = open()) {
      Inventory inventory = site.inventory(news(site), List.of(), rows -> {});
      // each of four readings lost a post to the next page, and kept one that had gone
      assertThat(wordpress.published()).hasSize(350 - 4);
      assertThat(inventory.size()).isEqualTo(350 - 4);
      assertThat(inventory.listed()).isEqualTo(350 - 4);
      assertThat(ids(inventory))
          .isNotEqualTo(wordpress.published().stream().mapToLong(Long::longValue).toArray());
      assertThat(site.remarks())
          .singleElement()
          .asString()
          .startsWith("site's list of news-archive never held still while it was read: ")
          .endsWith(" posts came, and 346 are said to be there");
      assertThat(wordpress.requests().stream().filter(r -> r.parameter("page").equals("1")))
          .hasSize(4);
    }
  }

  /** For who holds the site's monitor, as whoever is called before answers does. */
  private void awaitPublished(int most) {
    try {
      while (wordpress.published().size() > most) {
        wordpress.wait();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anInventoryThatShrinksPastAPageEnds() throws SiteFailure {
    wordpress.putAll(1, 201);
    wordpress.beforeAnswers(request -> {
      if (request.parameter("page").equals("3") && wordpress.published().size() > 200) {
        wordpress.trash(201);
      }
    });
    try (Site site = open()) {
      Inventory inventory = site.inventory(news(site), List.of(), rows -> {});
      assertThat(inventory.size()).isEqualTo(200);
      assertThat(inventory.listed()).isEqualTo(inventory.size());
    }
  }

  @Test
  void withoutCountsTheInventoryIsReadUntilNothingComes() throws SiteFailure {
    wordpress.putAll(1, 300);
    wordpress.totals(false);
    try (Site site = open()) {
      Inventory inventory = site.inventory(news(site), List.of(), rows -> {});
      assertThat(inventory.size()).isEqualTo(300);
      assertThat(inventory.listed()).isEqualTo(300);
      assertThat(site.remarks())
          .containsExactly("site does not say how many posts of news-archive there are, 300 came");
    }
  }

  @Test
  void whatChangedSinceIsAskedInUtc() throws SiteFailure {
    wordpress.putAll(1, 5);
    wordpress.edit(2, "Other", "<p>Other.</p>");
    try (Site site = open()) {
      Inventory changed = site.changedSince(news(site), List.of(), wordpress.modified(5));
      assertThat(ids(changed)).containsExactly(2);
      assertThat(wordpress.requests().getLast().parameter("modified_after"))
          .isEqualTo("2026-01-01T00:00:04Z");
    }
  }

  @Test
  void postsComeWholeButWithoutWhatNobodyReads() throws Exception {
    wordpress.putAll(1, 3);
    wordpress.retag(2, "regions", 315L);
    wordpress.classListAsObject(true);
    wordpress.draft(3);
    try (Site site = open()) {
      byte[] json = site.posts(news(site), site.taxonomies(news(site)), List.of(2L, 3L, 9L));
      JsonNode posts = new ObjectMapper().readTree(json);
      assertThat(posts).hasSize(1);
      JsonNode post = posts.get(0);
      assertThat(post.path("id").asLong()).isEqualTo(2);
      assertThat(post.path("content").path("rendered").asText()).contains("Text of post 2");
      assertThat(post.path("regions").get(0).asLong()).isEqualTo(315);
      assertThat(post.path("class_list").isObject()).isTrue();
      assertThat(post.has("meta")).isFalse();
      assertThat(post.has("_links")).isFalse();
    }
  }

  @Test
  void noMorePostsAreAskedForThanASiteGives() throws SiteFailure {
    try (Site site = open()) {
      List<Long> ids = LongStream.rangeClosed(1, 101).boxed().toList();
      assertThatThrownBy(() -> site.posts(news(site), List.of(), ids))
          .hasMessage("ids must be between 1 and 100, got 101");
    }
  }

  @Test
  void aPostThatMakesTheSiteFailFailsItsRequestOnly() throws SiteFailure {
    wordpress.putAll(1, 3);
    wordpress.fatalFor(2L);
    try (Site site = open()) {
      PostType news = news(site);
      assertThatThrownBy(() -> site.posts(news, List.of(), List.of(1L, 2L)))
          .isInstanceOf(SiteFailure.class)
          .hasMessageContaining(
              "it answered 500 internal_server_error: There has been a critical error.");
      assertThat(site.posts(news, List.of(), List.of(1L, 3L))).isNotEmpty();
      assertThat(site.inventory(news, List.of(), rows -> {}).size()).isEqualTo(3);
    }
  }

  @Test
  void requestsSayWhoAsksAndWhatFor() throws SiteFailure {
    SiteSettings settings = wordpress.settings().withContact("mail@news.invalid");
    try (Site site = Site.open(settings, pause, pause)) {
      site.types();
    }
    FakeRequest last = wordpress.requests().getLast();
    assertThat(last.headers().get("user-agent"))
        .isEqualTo("Xenotime/unpackaged (+sync of a news archive; mail@news.invalid)");
    assertThat(last.headers().get("accept")).isEqualTo("application/json");
    assertThat(last.headers().get("accept-encoding")).isEqualTo("gzip");
    assertThat(last.headers()).doesNotContainKeys("authorization", "cookie", "upgrade");
  }

  @Test
  void trafficCountsPackedBytes() throws SiteFailure {
    wordpress.putAll(1, 100);
    try (Site site = open()) {
      PostType news = news(site);
      Traffic before = site.traffic();
      byte[] posts = site.posts(news, List.of(), LongStream.rangeClosed(1, 100).boxed().toList());
      Traffic after = site.traffic();
      assertThat(after.requests() - before.requests()).isEqualTo(1);
      assertThat(after.bytes() - before.bytes()).isBetween(500L, posts.length / 4L);
      assertThat(after.waited()).isGreaterThan(before.waited());
    }
  }

  @Test
  void connectionsAreUsedAgain() throws SiteFailure {
    try (Site site = open()) {
      for (int i = 0; i < 20; i++) {
        site.types();
      }
      assertThat(site.traffic().requests()).isGreaterThan(20);
    }
  }

  private static long[] ids(Inventory inventory) {
    return LongStream.range(0, inventory.size()).map(row -> inventory.id((int) row)).toArray();
  }
}
