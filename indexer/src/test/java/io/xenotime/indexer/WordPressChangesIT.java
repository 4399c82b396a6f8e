package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The sync while editors are at work: after every change the index equals the site. */
class WordPressChangesIT extends WordPressCase {

  private static final int HISTORIES = 20;
  private static final int CHANGES_A_HISTORY = 100;

  @Test
  void eachKindOfChangeArrives() throws IOException {
    assertThat(sync().code()).isZero();
    List<Long> ids = new ArrayList<>(SiteDump.ofIndex(index).keySet());
    change("1 changed", "edit " + ids.get(0) + " dysprosium");
    change("1 changed", "slug " + ids.get(1) + " elsewhere");
    change("1 retagged", "retag " + ids.get(2) + " regions china,japan");
    change("retagged", "rename regions china Middle Kingdom");
    change("retagged", "reslug regions japan nippon");
    change("1 removed", "status " + ids.get(3) + " draft");
    change("1 new", "status " + ids.get(3) + " publish");
    change("1 removed", "trash " + ids.get(4));
    change("1 new", "untrash " + ids.get(4));
    change("1 removed", "delete " + ids.get(5));
    change("1 removed", "password " + ids.get(6) + " secret");
    change("1 new", "password " + ids.get(6));
    change("2 new", "new 1", "new 2");
    change("drop", "drop-term regions nippon");
    change("1 removed", "status " + ids.get(7) + " private");
  }

  private void change(String expected, String... lines) throws IOException {
    wordPress().change(List.of(lines));
    Call call = sync();
    assertThat(call.code()).as(call.toString()).isZero();
    if (!expected.equals("drop")) {
      assertThat(call.out()).as(String.join("; ", lines)).contains(expected);
    }
    assertNoDrift("after " + String.join("; ", lines));
  }

  @Test
  void aQuietEditOfTheDatabaseIsFoundByAFullSync() throws IOException {
    sync();
    long id = SiteDump.ofIndex(index).keySet().iterator().next();
    wordPress().mutate("edit-quiet", Long.toString(id));
    assertThat(sync().out()).startsWith("nothing new\n");
    assertThat(sync("--full").out()).startsWith("1 changed\n");
    assertNoDrift("after a full sync");
  }

  @Test
  void whatChangesDuringASyncIsNotLost() throws Exception {
    sync();
    List<Long> ids = new ArrayList<>(SiteDump.ofIndex(index).keySet());
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      long id = ids.get(i);
      changes.add(
          switch (i % 5) {
            case 0 -> "edit " + id + " meanwhile";
            case 1 -> i < 25 ? "trash " + id : "retag " + id + " regions peru";
            case 2 -> "new " + i;
            case 3 -> "title " + id + " meanwhile";
            default -> "retag " + id + " regions brazil,chile";
          });
    }
    CompletableFuture<List<Long>> changing =
        CompletableFuture.supplyAsync(() -> {
          try {
            return wordPress().change(changes);
          } catch (IOException failure) {
            throw new AssertionError(failure);
          }
        });
    Call during = sync("--full");
    changing.get();
    assertThat(during.code()).as(during.toString()).isZero();
    assertThat(sync().code()).isZero();
    assertNoDrift("after 50 changes during a sync");
  }

  @Test
  void muchThatVanishesAtOnceIsNotBelieved() throws IOException {
    sync();
    Map<Long, Article> before = SiteDump.ofIndex(index);
    wordPress().change(before.keySet().stream().limit(60).map(id -> "trash " + id).toList());
    Call refused = sync();
    assertThat(refused.code()).isEqualTo(SingleSync.TOO_MUCH_WOULD_VANISH);
    assertThat(refused.err()).contains("60 of " + before.size(), "--allow-mass-removal");
    assertThat(SiteDump.ofIndex(index)).isEqualTo(before);
    Call allowed = sync("--allow-mass-removal");
    assertThat(allowed.code()).isZero();
    assertThat(allowed.out()).startsWith("60 removed\n");
    assertNoDrift("after a mass removal");
  }

  @Test
  void randomHistoriesLeaveNoDrift() throws IOException {
    long seed = Long.getLong("history.seed", new Random().nextLong());
    System.out.println("random histories, seed " + seed);
    Random random = new Random(seed);
    sync();
    List<Long> ids = new ArrayList<>(SiteDump.ofIndex(index).keySet());
    for (int history = 1; history <= HISTORIES; history++) {
      List<String> changes = new ArrayList<>();
      for (int i = 0; i < CHANGES_A_HISTORY; i++) {
        changes.add(RandomChange.of(ids, random));
      }
      ids.addAll(wordPress().change(changes));
      String when = "history " + history + " of seed " + seed;
      Call call = sync("--allow-mass-removal");
      assertThat(call.code()).as(when + ": " + call).isZero();
      assertNoDrift(when);
    }
  }
}
