package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.realsite.WordPress;
import io.xenotime.run.StopSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** The sync and sites as they are: closed, slow, odd; after each test the index equals the site. */
class WordPressSitesIT extends WordPressCase {

  private static final Path SEED = Path.of("..", "..", "shared", "seed", "post-20613.json");

  @Test
  void theFirstSyncBringsWhatWasImported() throws IOException {
    if (Files.exists(SEED)) {
      wordPress().importPosts(SEED);
    }
    Call first = sync();
    assertThat(first.code()).as(first.toString()).isZero();
    assertNoDrift("after the first sync");
    assertThat(SiteDump.ofIndex(index)).hasSizeGreaterThanOrEqualTo(165);
    Call second = sync();
    assertThat(second.code()).isZero();
    assertThat(second.out()).startsWith("nothing new\n");
  }

  @Test
  void aStoppedFirstSyncGoesOnWhereItWas() throws Exception {
    StopSwitch stop = new StopSwitch();
    CompletableFuture<Call> running =
        CompletableFuture.supplyAsync(() -> sync(stop, Map.of(), "--commit-every", "1s"));
    Thread.sleep(1200);
    stop.stop();
    Call stopped = running.get();
    assertThat(stopped.code()).as(stopped.toString()).isIn(0, 1);
    Call rest = sync();
    assertThat(rest.code()).as(rest.toString()).isZero();
    assertNoDrift("after a stop");
  }

  @Test
  void theOdditiesOfSitesDoNoHarm() throws IOException {
    for (String quirk : List.of("stray-output", "class-list-object")) {
      wordPress().mutate("quirk", quirk, "on");
      Call call = sync("--full");
      wordPress().mutate("quirk", quirk, "off");
      assertThat(call.code()).as(quirk + ": " + call).isZero();
      assertNoDrift("with " + quirk);
    }
    wordPress().mutate("permalinks", "plain");
    wordPress().change(List.of("new 7"));
    Call plain = sync("--full");
    assertThat(plain.code()).as(plain.toString()).isZero();
    assertNoDrift("with plain permalinks");
  }

  @Test
  void maintenanceAndFailuresChangeNothingAndSayWhy() throws IOException {
    sync();
    Map<Long, Article> before = SiteDump.ofIndex(index);
    wordPress().mutate("maintenance", "on");
    Call maintenance = sync();
    wordPress().mutate("maintenance", "off");
    assertThat(maintenance.code()).isEqualTo(1);
    assertThat(maintenance.err()).contains("503", "600 seconds");
    for (String quirk : List.of("login-only", "forbidden")) {
      wordPress().mutate("quirk", quirk, "on");
      Call call = sync();
      wordPress().mutate("quirk", quirk, "off");
      assertThat(call.code()).isEqualTo(1);
      assertThat(call.err()).as(quirk).contains("XENOTIME_SITE_USER");
    }
    assertThat(SiteDump.ofIndex(index)).isEqualTo(before);
  }

  @Test
  void anApplicationPasswordOpensAClosedSite() throws IOException {
    String[] login = wordPress().mutate("app-password").strip().split(":", 2);
    wordPress().mutate("quirk", "login-only", "on");
    Path file = Files.writeString(temp.resolve("password"), login[1] + "\n");
    Map<String, String> environment =
        Map.of("XENOTIME_SITE_USER", login[0], "XENOTIME_SITE_PASSWORD_FILE", file.toString());
    Call call = sync(new StopSwitch(), environment);
    Call wrong =
        sync(
            new StopSwitch(),
            Map.of("XENOTIME_SITE_USER", login[0], "XENOTIME_SITE_PASSWORD", "not-this-one"));
    wordPress().mutate("quirk", "login-only", "off");
    assertThat(call.code()).as(call.toString()).isZero();
    assertThat(call.out() + call.err()).doesNotContain(login[1]);
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.err()).contains("XENOTIME_SITE_PASSWORD").doesNotContain("not-this-one");
    assertNoDrift("with a login");
  }

  /** What an export and a feed cannot carry of these posts is named here; all else is equal. */
  @Test
  void theSamePostsComeByExportAndByFeed() throws IOException {
    Map<Long, Article> expected = SiteDump.of(wordPress().base(), temp);
    Path file = Files.writeString(temp.resolve("export.xml"), wordPress().export());
    Path exported = temp.resolve("exported");
    assertThat(Call.of("index", file, "--index", exported, "--quiet").code()).isZero();
    // an export of one type does not declare the numbers of terms
    assertThat(withoutTermNumbers(SiteDump.ofIndex(exported)))
        .isEqualTo(withoutTermNumbers(expected));
    String feed = wordPress().base() + "?feed=rss2&post_type=news-archive";
    Path fed = temp.resolve("fed");
    assertThat(Call.of("index", feed, "--index", fed, "--quiet").code()).isZero();
    Map<String, Article> byUrl = new TreeMap<>();
    SiteDump.ofIndex(fed).values().forEach(article -> byUrl.put(article.url(), article));
    assertThat(byUrl).hasSize(expected.size());
    for (Article article : expected.values()) {
      Article came = byUrl.get(article.url());
      // neither number, slug, type, author, terms nor time of change are in a feed like this
      assertThat(came)
          .usingRecursiveComparison()
          .ignoringFields("id", "slug", "type", "author", "terms", "modified")
          .isEqualTo(article);
    }
  }

  private static Map<Long, Article> withoutTermNumbers(Map<Long, Article> articles) {
    Map<Long, Article> without = new TreeMap<>();
    articles.forEach((id, article) -> {
      SortedMap<Facet, List<Term>> terms = new TreeMap<>();
      article
          .terms()
          .forEach((facet, carried) ->
              terms.put(
                  facet,
                  carried.stream().map(term -> new Term(0, term.slug(), term.name())).toList()));
      without.put(id, article.with(terms));
    });
    return without;
  }

  @Test
  void aSiteThatWantsFewRequestsGetsFew() throws IOException {
    try (WordPress slow = WordPress.start(Map.of("WP_RATE", "5r/s"))) {
      slow.importPosts(POSTS);
      Call call =
          Call.of("sync", slow.base(), "--type", "news-archive", "--index", index, "--quiet");
      assertThat(call.code()).as(call.toString()).isZero();
      assertThat(SiteDump.ofIndex(index)).hasSizeGreaterThanOrEqualTo(165);
    }
  }

  @Test
  void aFollowerBringsWhatIsNewAndEndsWellWhenTold() throws Exception {
    StopSwitch stop = new StopSwitch();
    CompletableFuture<Call> following =
        CompletableFuture.supplyAsync(() -> sync(stop, Map.of(), "--every", "1s"));
    try {
      awaitArticles(165, following);
      // the first run looks more than once, and would take in what changes meanwhile
      awaitTheEndOfARun();
      wordPress().change(List.of("new 1"));
      awaitArticles(SiteDump.of(wordPress().base(), temp).size(), following);
      awaitARunWithoutNews();
    } finally {
      stop.stop();
    }
    Call call = following.get();
    assertThat(call.code()).as(call.toString()).isZero();
    assertThat(call.out()).contains("1 new; ", "nothing new; ").endsWith("stopped\n");
    assertThat(index.resolve(SyncStatus.FILE)).content().contains("\"failures_in_a_row\" : 0");
    assertNoDrift("after following");
  }

  private void awaitTheEndOfARun() throws InterruptedException {
    for (int i = 0; i < 300 && !Files.exists(index.resolve(SyncStatus.FILE)); i++) {
      Thread.sleep(100);
    }
    assertThat(index.resolve(SyncStatus.FILE)).exists();
  }

  private void awaitARunWithoutNews() throws IOException, InterruptedException {
    for (int i = 0; i < 300; i++) {
      if (Files.readString(index.resolve(SyncStatus.FILE)).contains("\"new\" : 0")) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("there must be a run without news in time");
  }

  private void awaitArticles(int count, CompletableFuture<Call> running)
      throws IOException, InterruptedException, ExecutionException {
    for (int i = 0; i < 300; i++) {
      if (Files.exists(index.resolve("CURRENT")) && SiteDump.ofIndex(index).size() >= count) {
        return;
      }
      if (running.isDone()) {
        throw new AssertionError("it must not end by itself: " + running.get());
      }
      Thread.sleep(100);
    }
    throw new AssertionError("there must be " + count + " articles in time");
  }
}
