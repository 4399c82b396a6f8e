package io.xenotime.write.lucene;

import java.util.OptionalLong;

/**
 * A hash for each id that a run has touched, 16 bytes an entry at best and 32 at worst, so that a
 * million articles fit a small heap. Safe for many threads.
 */
final class TouchedArticles {

  private static final int STRIPES = 16;

  private final Stripe[] stripes = new Stripe[STRIPES];

  TouchedArticles() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Stripe();
    }
  }

  /** Returns the hash last kept for the id; empty if none was. */
  OptionalLong get(long id) {
    long spread = spread(id);
    return stripes[stripe(spread)].get(id, spread);
  }

  /** Keeps the hash in place of the one before. */
  void put(long id, long hash) {
    long spread = spread(id);
    stripes[stripe(spread)].put(id, spread, hash);
  }

  private static int stripe(long spread) {
    return (int) (spread >>> 60);
  }

  /** Neighbouring ids go to places far apart (Fibonacci hashing). */
  private static long spread(long id) {
    return id * 0x9E3779B97F4A7C15L;
  }

  /** A table of ids and hashes side by side; id 0 is no article's and marks a free place. */
  private static final class Stripe {

    private long[] ids = new long[64];
    private long[] hashes = new long[64];
    private int size;

    synchronized OptionalLong get(long id, long spread) {
      int place = place(ids, id, spread);
      return ids[place] == id ? OptionalLong.of(hashes[place]) : OptionalLong.empty();
    }

    synchronized void put(long id, long spread, long hash) {
      int place = place(ids, id, spread);
      if (ids[place] != id) {
        ids[place] = id;
        size++;
      }
      hashes[place] = hash;
      if (size > ids.length / 4 * 3) {
        grow();
      }
    }

    private static int place(long[] ids, long id, long spread) {
      int mask = ids.length - 1;
      int place = (int) (spread >>> 28) & mask;
      while (ids[place] != 0 && ids[place] != id) {
        place = (place + 1) & mask;
      }
      return place;
    }

    private void grow() {
      long[] moreIds = new long[ids.length * 2];
      long[] moreHashes = new long[ids.length * 2];
      for (int i = 0; i < ids.length; i++) {
        if (ids[i] != 0) {
          int place = place(moreIds, ids[i], spread(ids[i]));
          moreIds[place] = ids[i];
          moreHashes[place] = hashes[i];
        }
      }
      ids = moreIds;
      hashes = moreHashes;
    }
  }
}
