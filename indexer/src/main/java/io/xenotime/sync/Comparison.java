package io.xenotime.sync;

import io.xenotime.site.Inventory;
import io.xenotime.write.IndexedArticles;
import io.xenotime.write.IndexedArticles.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds what differs between a site and an index. It goes by the time of change and by terms: a
 * text that was changed behind the back of WordPress, in its database, is not noticed. For one
 * comparison and one thread.
 */
final class Comparison {

  private final Inventory site;
  private final boolean whole;
  private final boolean everything;
  private final SiteTerms terms;
  private final SyncPosition position;
  private final BitSet met;
  private final List<Long> vanished = new ArrayList<>();
  private final List<Long> retagged = new ArrayList<>();
  private final List<Long> changed = new ArrayList<>();
  private int withheld;
  private int setAside;

  /**
   * Prepares one.
   *
   * @param whole whether the inventory lists all posts of the site; if not, none is missed
   * @param everything whether each post counts as changed
   * @param position knows the posts that are of no use as they are
   */
  Comparison(
      Inventory site, boolean whole, boolean everything, SiteTerms terms, SyncPosition position) {
    this.site = site;
    this.whole = whole;
    this.everything = everything;
    this.terms = terms;
    this.position = position;
    this.met = new BitSet(site.size());
  }

  /** Returns what the index must change. */
  Difference with(IndexedArticles index) throws IOException {
    index.entries(this::compare);
    return end();
  }

  /** Returns what an index without any article must change. */
  Difference withNothing() {
    return end();
  }

  private void compare(Entry entry) {
    int row = site.row(entry.id());
    if (row < 0) {
      if (whole) {
        vanished.add(entry.id());
      } else if (terms.isRenamed(entry.terms())) {
        retagged.add(entry.id());
      }
      return;
    }
    met.set(row);
    if (site.isProtected(row)) {
      withheld++;
      vanished.add(entry.id());
    } else if (isOfNoUse(row)) {
      setAside++;
    } else if (everything || site.modified(row) != entry.modified().getEpochSecond()) {
      changed.add(entry.id());
    } else {
      switch (terms.compare(entry.terms(), site, row)) {
        case SAME -> {}
        case DIFFERENT -> retagged.add(entry.id());
        case UNKNOWN -> changed.add(entry.id());
      }
    }
  }

  private boolean isOfNoUse(int row) {
    return !everything && position.isSetAside(site.id(row), site.modified(row));
  }

  private Difference end() {
    List<Long> fresh = new ArrayList<>();
    for (int row = met.nextClearBit(0); row < site.size(); row = met.nextClearBit(row + 1)) {
      if (site.isProtected(row)) {
        withheld++;
      } else if (isOfNoUse(row)) {
        setAside++;
      } else {
        fresh.add(site.id(row));
      }
    }
    return new Difference(vanished, retagged, fresh, changed, withheld, setAside);
  }
}
