package io.xenotime.sync;

import io.xenotime.posts.Rejected;
import io.xenotime.posts.TermNames;
import io.xenotime.run.Tally;
import io.xenotime.site.Inventory;
import io.xenotime.site.Traffic;
import io.xenotime.write.IndexedArticles;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One run of a sync: compares site and index, carries over what differs, and compares again until
 * nothing does. An index that was left in the middle by a kill is no other than one that lacks
 * posts. For one thread.
 */
public final class SyncRun {

  private final SyncedSite site;
  private final SyncedIndex index;
  private final RunFactory runs;
  private final SyncSurroundings around;
  private final Tally tally = new Tally();
  private final List<Rejected> failed = new ArrayList<>();
  private final long start = System.nanoTime();
  private final Traffic before;
  private long retagged;
  private int passes;

  /** Prepares a run. */
  public SyncRun(SyncedSite site, SyncedIndex index, RunFactory runs, SyncSurroundings around) {
    this.site = site;
    this.index = index;
    this.runs = runs;
    this.around = around;
    this.before = site.site().traffic();
  }

  /**
   * Makes the index equal to the site.
   *
   * @throws IOException if the site or the index fails; what was committed until then stays
   * @throws MassRemoval.Refused if too much would vanish; nothing is changed then
   */
  public SyncReport whole() throws IOException {
    Pass last;
    do {
      last = pass(true);
    } while (!last.isEnd() && !around.stop().isOn() && passes < around.settings().mostPasses());
    return report(last, true);
  }

  /**
   * Looks only for what was changed lately, and compares everything if the numbers then disagree.
   *
   * @param before the report of the last whole run
   */
  public SyncReport quick(SyncReport before) throws IOException {
    Pass last = pass(false);
    if (around.stop().isOn()) {
      return report(last, false);
    }
    long listed = site.total();
    if (listed - articles() != before.notIndexed()) {
      return whole();
    }
    return report(new Pass(last.isEnd(), listed, before.withheld(), before.setAside()), false);
  }

  /**
   * What one comparison came to.
   *
   * @param isEnd whether nothing differed, or nothing that differed could be had
   * @param listed how many posts the site listed
   */
  private record Pass(boolean isEnd, long listed, int withheld, int setAside) {}

  private Pass pass(boolean whole) throws IOException {
    passes++;
    Instant asOf = around.clock().instant();
    TermNames names = site.terms();
    SiteTerms terms = new SiteTerms(site.taxonomies(), names);
    try (Held held = Held.of(index.read(), site)) {
      Inventory inventory = whole ? inventory() : site.changedSince(held.lookBackTo(asOf));
      if (inventory.size() == 0 && held.count() == 0 && whole) {
        throw new IOException(
            "a new index must have an article, "
                + site.address()
                + " has no "
                + site.type().name()
                + " to read");
      }
      boolean everything = around.settings().full() && passes == 1;
      Difference difference =
          held.compare(new Comparison(inventory, whole, everything, terms, held.position()))
              .without(failed.stream().map(Rejected::id).toList());
      around.settings().removal().check(difference.vanished().size(), held.count());
      SyncPosition pruned = held.position().prunedTo(inventory, whole);
      if (difference.isNone() && pruned.asOf().isPresent()) {
        return new Pass(true, inventory.listed(), difference.withheld(), difference.setAside());
      }
      return carry(held, inventory, terms, names, difference, pruned, asOf);
    }
  }

  private Inventory inventory() throws IOException {
    AtomicInteger rows = new AtomicInteger();
    try (SyncProgress.Task _ =
        around.progress().begin("comparing", OptionalLong.empty(), rows::get)) {
      return site.inventory(rows::set);
    }
  }

  private Pass carry(
      Held held,
      Inventory inventory,
      SiteTerms terms,
      TermNames names,
      Difference difference,
      SyncPosition before,
      Instant asOf)
      throws IOException {
    SetAside aside = new SetAside(before.setAside(), inventory, around.rejections());
    long changesBefore = tally.changes();
    try (var sink = index.write();
        Fetcher fetcher = new Fetcher(site)) {
      var run = runs.run(site.extractor(names), sink, tally, aside);
      Carrier carrier = new Carrier(site, sink, run, fetcher, around, before);
      try (SyncProgress.Task _ =
          around
              .progress()
              .begin("carrying over", OptionalLong.of(difference.size()), carrier::done)) {
        carrier.remove(difference.vanished());
        if (!difference.retagged().isEmpty()) {
          carrier.retag(
              difference.retagged(), held.articles(), article -> terms.of(article, inventory));
        }
        carrier.fetch(difference.toFetch());
      }
      retagged += carrier.retagged();
      failed.addAll(carrier.failed());
      SyncPosition after = before.with(aside.posts(), carrier.failing());
      boolean through = !around.stop().isOn();
      sink.commit((through ? after.asOf(asOf) : after).toMap());
    }
    boolean nothingCame = tally.changes() == changesBefore;
    return new Pass(
        nothingCame,
        inventory.listed(),
        difference.withheld(),
        difference.setAside() + aside.added());
  }

  private long articles() throws IOException {
    Optional<IndexedArticles> held = index.read();
    try (IndexedArticles articles = held.orElse(null)) {
      return articles == null ? 0 : articles.count();
    }
  }

  private SyncReport report(Pass last, boolean whole) throws IOException {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    Traffic traffic = site.site().traffic().since(before);
    return new SyncReport(
        tally.report(elapsed, traffic.bytes()),
        retagged,
        articles(),
        last.listed(),
        last.withheld(),
        last.setAside(),
        failed,
        passes,
        whole && !around.stop().isOn(),
        traffic,
        elapsed);
  }
}
