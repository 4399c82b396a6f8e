package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.run.StopSwitch;
import io.xenotime.schema.IndexFolder;
import io.xenotime.site.FakeWordPress;
import io.xenotime.write.lucene.IndexContents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncCommandTest {

  /** A test need not wait for a site to feel better. */
  private static final Duration SHORT = Duration.ofMillis(50);

  private static final int HISTORIES = 8;
  private static final int CHANGES_A_HISTORY = 40;

  @TempDir private Path temp;

  private Path index;
  private FakeWordPress site;

  @BeforeEach
  void start() {
    index = temp.resolve("index");
    site = FakeWordPress.start();
    for (long id = 301; id <= 306; id++) {
      site.addTerm("regions", id, "region-" + id, "Region " + id);
    }
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private Call sync(Object... more) {
    return sync(new StopSwitch(SHORT), more);
  }

  private Call sync(StopSwitch stop, Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("sync", site.address(), "--type", FakeWordPress.TYPE));
    words.addAll(List.of("--index", index, "--quiet"));
    words.addAll(Arrays.asList(more));
    return Call.with(
        Map.of(), new ByteArrayInputStream(new byte[0]), stop, words.toArray(Object[]::new));
  }

  private void assertNoDrift(String when) throws IOException {
    Map<Long, Article> expected = SiteDump.of(site.address().toString(), temp);
    Map<Long, Article> held = SiteDump.ofIndex(index);
    assertThat(held.keySet()).as(when).isEqualTo(expected.keySet());
    expected.forEach((id, article) -> assertThat(held.get(id)).as(when).isEqualTo(article));
  }

  private long commits() throws IOException {
    return IndexContents.of(new IndexFolder(index)).orElseThrow().lucene();
  }

  /** Returns how many posts were asked for by id. */
  private long postsAskedFor() {
    return site.requests().stream()
        .map(request -> request.parameters().getOrDefault("include", ""))
        .filter(ids -> !ids.isEmpty())
        .mapToLong(ids -> ids.split(",").length)
        .sum();
  }

  @Test
  void theFirstSyncBringsAllAndTheNextNothing() throws IOException {
    site.putAll(1, 250);
    Call first = sync();
    assertThat(first.code()).as(first.toString()).isZero();
    assertThat(first.out()).startsWith("250 new\n250 articles, news-archive at ");
    assertNoDrift("after the first sync");
    long commits = commits();
    site.forgetRequests();
    Call second = sync();
    assertThat(second.out()).startsWith("nothing new\n");
    assertThat(postsAskedFor()).isZero();
    assertThat(commits()).as("readers have nothing to open anew").isEqualTo(commits);
    assertThat(site.mostUnderWay()).isLessThanOrEqualTo(2);
  }

  @Test
  void randomHistoriesLeaveNoDrift() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    site.putAll(1, 230);
    for (int history = 0; history < HISTORIES; history++) {
      for (int i = 0; i < CHANGES_A_HISTORY; i++) {
        change(random);
      }
      Call call = sync("--allow-mass-removal");
      assertThat(call.code()).as("seed %d: %s", seed, call).isZero();
      assertNoDrift("history " + history + " of seed " + seed);
    }
  }

  private void change(Random random) {
    long id = 1 + random.nextInt(260);
    boolean there = site.exists(id);
    if (!there) {
      site.put(id, "New " + random.nextInt(99));
      return;
    }
    switch (random.nextInt(9)) {
      case 0, 1 -> site.edit(id, "Edited " + random.nextInt(99), "<p>Other words.</p>");
      case 2 -> site.trash(id);
      case 3 -> site.publish(id);
      case 4 -> site.protect(id, random.nextBoolean() ? "secret" : "");
      case 5 -> site.delete(id);
      case 6 -> site.draft(id);
      case 7 -> site.retag(id, "regions", 301L + random.nextInt(6), 301L + random.nextInt(6));
      default ->
          site.renameTerm("regions", 301L + random.nextInt(6), "Named " + random.nextInt(99));
    }
  }

  @Test
  void renamedTermsReachArticlesWithoutFetchingAny() throws IOException {
    site.putAll(1, 120);
    for (long id = 1; id <= 120; id++) {
      site.retag(id, "regions", id % 2 == 0 ? 301L : 302L);
    }
    sync();
    site.renameTerm("regions", 301, "A new name");
    site.forgetRequests();
    Call call = sync();
    assertThat(call.out()).startsWith("60 retagged\n");
    assertThat(postsAskedFor()).isZero();
    assertNoDrift("after a rename");
  }

  @Test
  void aPostThatBreaksTheSiteCostsNoOther() throws IOException {
    site.putAll(1, 130);
    sync();
    site.edit(7, "Broken since", "<p>Fatal.</p>");
    site.edit(8, "Sound", "<p>Sound.</p>");
    site.fatalFor(7L);
    Call call = sync();
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).startsWith("1 changed, 1 failed\n").contains("post 7: could not be");
    assertThat(SiteDump.ofIndex(index).get(7L).title()).isEqualTo("Post 7");
    assertThat(SiteDump.ofIndex(index).get(8L).title()).isEqualTo("Sound");
    site.fatalFor();
    Call mended = sync();
    assertThat(mended.code()).isZero();
    assertThat(mended.out()).startsWith("1 changed\n");
    assertNoDrift("after it was mended");
  }

  @Test
  void aPostOfNoUseIsFetchedOnceForEachVersion() throws IOException {
    site.putAll(1, 5);
    site.edit(3, "Too long ".repeat(20_000), "");
    Call first = sync();
    assertThat(first.code()).isEqualTo(2);
    assertThat(first.out()).startsWith("4 new, 1 rejected\n").contains("post 3: ");
    site.forgetRequests();
    Call second = sync();
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.out())
        .startsWith("nothing new\n")
        .contains("1 posts cannot be used as they are");
    assertThat(postsAskedFor()).isZero();
    site.edit(3, "Mended", "<p>Now.</p>");
    assertThat(sync().out()).startsWith("1 new\n");
    assertNoDrift("after it was mended");
  }

  @Test
  void aPostMissedByAShiftedPageIsNotTakenOut() throws IOException {
    site.putAll(1, 250);
    sync();
    AtomicBoolean done = new AtomicBoolean();
    site.beforeAnswers(request -> {
      boolean secondPage = request.parameters().getOrDefault("page", "1").equals("2");
      if (secondPage && request.route().endsWith(FakeWordPress.TYPE) && !done.getAndSet(true)) {
        site.trash(3);
        site.put(251, "New meanwhile");
      }
    });
    Call call = sync();
    assertThat(call.code()).as(call.toString()).isZero();
    assertThat(done).isTrue();
    assertNoDrift("after a shift");
    assertThat(call.out()).startsWith("1 new, 1 removed\n");
  }

  @Test
  void muchThatVanishesAtOnceIsNotBelieved() throws IOException {
    site.putAll(1, 50);
    sync();
    for (long id = 1; id <= 11; id++) {
      site.trash(id);
    }
    Call refused = sync();
    assertThat(refused.code()).isEqualTo(SingleSync.TOO_MUCH_WOULD_VANISH);
    assertThat(refused.err())
        .startsWith(
            "at most 20 % of an index may vanish at once, the site no longer shows 11 of 50");
    assertThat(SiteDump.ofIndex(index)).hasSize(50);
    assertThat(sync("--max-removal", "22").out()).startsWith("11 removed\n");
    assertNoDrift("after a removal that was allowed");
  }

  @Test
  void theIndexKnowsItsSiteAndRefusesAnother() throws IOException {
    site.putAll(1, 3);
    sync();
    assertThat(Call.of("sync", "--index", index, "--quiet").out()).startsWith("nothing new\n");
    try (FakeWordPress other = FakeWordPress.start()) {
      other.putAll(1, 3);
      Call call =
          Call.of(
              "sync", other.address(), "--type", FakeWordPress.TYPE, "--index", index, "--quiet");
      assertThat(call.code()).isEqualTo(1);
      assertThat(call.err())
          .startsWith("the index is of news-archive at " + site.address())
          .contains("give another --index, or --rebuild");
      Call rebuilt =
          Call.of(
              "sync",
              other.address(),
              "--type",
              FakeWordPress.TYPE,
              "--index",
              index,
              "--quiet",
              "--rebuild");
      assertThat(rebuilt.out()).startsWith("3 new\n");
      assertThat(IndexContents.of(new IndexFolder(index)).orElseThrow().generation()).isEqualTo(2);
    }
  }

  @Test
  void whatIsMissingInTheCallIsSaid() {
    assertThat(Call.of("sync", "--index", index).err())
        .isEqualToIgnoringNewLines(
            "a URL must be given, as index " + index + " does not say which site it is of");
    assertThat(sync("--type", "books").code()).isEqualTo(1);
    assertThat(sync("--every", "soon", "--max-removal", "101", "--compare-every", "0s").err())
        .isEqualToIgnoringNewLines(
            "--every must be a time such as 500ms, 2s, 1m or 1h, got soon"
                + "--compare-every must be at least 1s, got 0s"
                + "--compare-every must be given with --every"
                + "--max-removal must be between 0 and 100, got 101");
    Map<String, String> environment =
        Map.of(
            "XENOTIME_SITE_USER", "reader",
            "XENOTIME_SITE_PASSWORD", "a b",
            "XENOTIME_SITE_PASSWORD_FILE", "/nowhere",
            "https_proxy", "socks5://proxy.example");
    assertThat(
            Call.with(
                    environment,
                    new ByteArrayInputStream(new byte[0]),
                    new StopSwitch(),
                    "sync",
                    site.address())
                .err())
        .contains(
            "a user must be given with one of XENOTIME_SITE_PASSWORD and"
                + " XENOTIME_SITE_PASSWORD_FILE",
            "https_proxy must be ")
        .doesNotContain("a b");
    assertThat(Call.of("sync", "https://user:secret@news.example/", "--index", index).err())
        .doesNotContain("secret");
  }

  @Test
  void aSiteWithoutPostsMakesNoIndex() {
    Call call = sync();
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("a new index must have an article");
    assertThat(index.resolve("CURRENT")).doesNotExist();
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    site.putAll(1, 3);
    assertThat(sync("--dry-run").out()).startsWith("3 new\n0 articles as before");
    assertThat(index.resolve("CURRENT")).doesNotExist();
    sync();
    site.edit(1, "Other", "");
    long commits = commits();
    assertThat(sync("--dry-run").out()).startsWith("1 changed\n");
    assertThat(commits()).isEqualTo(commits);
  }

  @Test
  void toldToStopItKeepsWhatCame() throws IOException {
    site.putAll(1, 900);
    StopSwitch stop = new StopSwitch(SHORT);
    site.beforeAnswers(request -> {
      if (request.parameters().getOrDefault("include", "").startsWith("501,")) {
        stop.stop();
      }
    });
    Call stopped = sync(stop);
    assertThat(stopped.code()).isEqualTo(1);
    assertThat(stopped.err()).contains("the next sync goes on");
    int held = SiteDump.ofIndex(index).size();
    assertThat(held).isBetween(200, 899);
    site.forgetRequests();
    Call rest = sync();
    assertThat(rest.out()).startsWith(900 - held + " new\n");
    assertThat(postsAskedFor()).isEqualTo(900 - held);
    assertNoDrift("after going on");
  }

  @Test
  void betweenWholeComparisonsLateChangesAndNumbersAreLookedAt() throws Exception {
    site.putAll(1, 150);
    StopSwitch stop = new StopSwitch(SHORT);
    CompletableFuture<Call> following =
        CompletableFuture.supplyAsync(() -> sync(stop, "--every", "1s", "--compare-every", "1h"));
    try {
      await(following, 150);
      awaitTheEndOfARun();
      site.put(151, "New");
      await(following, 151);
      site.trash(10);
      await(following, 150);
      assertThat(
              site.requests().stream().anyMatch(r -> r.parameters().containsKey("modified_after")))
          .isTrue();
    } finally {
      stop.stop();
    }
    assertThat(following.get().code()).isZero();
    assertNoDrift("after following");
  }

  @Test
  void aFollowerOutlivesTroublesOfTheSite() throws Exception {
    site.putAll(1, 20);
    StopSwitch stop = new StopSwitch(SHORT);
    CompletableFuture<Call> following =
        CompletableFuture.supplyAsync(() -> sync(stop, "--every", "1s"));
    try {
      await(following, 20);
      awaitTheEndOfARun();
      site.failNext(4, 404, "");
      site.put(21, "After the trouble");
      await(following, 21);
      while (!Files.readString(index.resolve(SyncStatus.FILE)).contains("\"articles\" : 21")) {
        Thread.sleep(20);
      }
    } finally {
      stop.stop();
    }
    Call call = following.get();
    assertThat(call.code()).as(call.toString()).isZero();
    assertThat(call.out()).contains(" failed: ", "; trying again in ");
    assertThat(index.resolve(SyncStatus.FILE)).content().contains("\"failures_in_a_row\" : 0");
  }

  @Test
  void aFollowerThatCannotSucceedEndsAtOnce() {
    site.putAll(1, 20);
    site.loginOnly("rest_not_logged_in");
    Call call = sync("--every", "1s");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("XENOTIME_SITE_USER");
  }

  /** The first run looks more than once, and takes in what changes meanwhile. */
  private void awaitTheEndOfARun() throws InterruptedException {
    for (int i = 0; i < 400 && !Files.exists(index.resolve(SyncStatus.FILE)); i++) {
      Thread.sleep(50);
    }
    assertThat(index.resolve(SyncStatus.FILE)).exists();
  }

  private void await(CompletableFuture<Call> running, int articles) throws Exception {
    for (int i = 0; i < 400; i++) {
      if (Files.exists(index.resolve("CURRENT")) && SiteDump.ofIndex(index).size() == articles) {
        return;
      }
      if (running.isDone()) {
        throw new AssertionError("it must not end by itself: " + running.get());
      }
      Thread.sleep(50);
    }
    throw new AssertionError("there must be " + articles + " articles in time");
  }
}
