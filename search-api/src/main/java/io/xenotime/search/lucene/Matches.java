package io.xenotime.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The articles that match a query, a bit for each article of each segment: 125 kB for a million.
 * One thread.
 */
final class Matches {

  private final List<LeafReaderContext> leaves;
  private final FixedBitSet[] bits;
  private final int[] counts;

  /** By segment, once it was asked for, as several facets go through the same articles. */
  private final int[][] articles;

  private Matches(List<LeafReaderContext> leaves, FixedBitSet[] bits) {
    this.leaves = leaves;
    this.bits = bits;
    this.counts = new int[bits.length];
    this.articles = new int[bits.length][];
    for (int leaf = 0; leaf < bits.length; leaf++) {
      counts[leaf] = bits[leaf].cardinality();
    }
  }

  /** Finds the articles that match. */
  static Matches of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, collector(searcher));
  }

  /** Returns what notes the articles that a search matches. */
  static CollectorManager<?, Matches> collector(IndexSearcher searcher) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    FixedBitSet[] bits = new FixedBitSet[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      bits[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
    }
    return new CollectorManager<Noting, Matches>() {
      @Override
      public Noting newCollector() {
        return new Noting(bits);
      }

      @Override
      public Matches reduce(Collection<Noting> all) {
        return new Matches(leaves, bits);
      }
    };
  }

  /** Notes matches; each segment is one thread's. */
  private record Noting(FixedBitSet[] bits) implements Collector {

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
      FixedBitSet noted = bits[leaf.ord];
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {
          // Nothing is scored.
        }

        @Override
        public void collect(int article) {
          noted.set(article);
        }

        @Override
        public void collect(DocIdStream articles) throws IOException {
          articles.forEach(noted::set);
        }

        @Override
        public void collectRange(int from, int until) {
          noted.set(from, until);
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Returns the articles that match both. */
  Matches and(Matches other) {
    FixedBitSet[] both = new FixedBitSet[bits.length];
    for (int leaf = 0; leaf < bits.length; leaf++) {
      both[leaf] = bits[leaf].clone();
      both[leaf].and(other.bits[leaf]);
    }
    return new Matches(leaves, both);
  }

  /** Returns these articles without those. */
  Matches without(FixedBitSet[] others) {
    FixedBitSet[] rest = new FixedBitSet[bits.length];
    for (int leaf = 0; leaf < bits.length; leaf++) {
      rest[leaf] = bits[leaf].clone();
      rest[leaf].andNot(others[leaf]);
    }
    return new Matches(leaves, rest);
  }

  /** Returns how many match. */
  long total() {
    long total = 0;
    for (int count : counts) {
      total += count;
    }
    return total;
  }

  List<LeafReaderContext> leaves() {
    return leaves;
  }

  /** Returns those of a segment; not to be changed. */
  FixedBitSet bits(LeafReaderContext leaf) {
    return bits[leaf.ord];
  }

  /** Returns those of a segment one by one, in order; not to be changed. */
  int[] articles(LeafReaderContext leaf) {
    if (articles[leaf.ord] == null) {
      int[] some = new int[counts[leaf.ord]];
      BitSetIterator each = new BitSetIterator(bits[leaf.ord], some.length);
      for (int i = 0; i < some.length; i++) {
        some[i] = each.nextDoc();
      }
      articles[leaf.ord] = some;
    }
    return articles[leaf.ord];
  }

  /** Returns how many of a segment match. */
  int count(LeafReaderContext leaf) {
    return counts[leaf.ord];
  }

  /** Returns a query that matches them in this very reader. */
  Query asQuery() {
    return new MatchesQuery(this);
  }
}
