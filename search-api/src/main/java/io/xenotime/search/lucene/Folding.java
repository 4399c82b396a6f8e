package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.Collapse;
import io.xenotime.search.Collapse.Keep;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * Folds the articles of each group into one. Costs as much as there are matching articles in
 * groups; those that are alone are not looked at. One thread, one search.
 */
final class Folding {

  private final IndexSearcher searcher;
  private final Collapse collapse;
  private final HitOrder order;
  private final Query ranked;

  /**
   * @param ranked the query that scores
   */
  Folding(IndexSearcher searcher, Collapse collapse, HitOrder order, Query ranked) {
    this.searcher = searcher;
    this.collapse = collapse;
    this.order = order;
    this.ranked = ranked;
  }

  /** An article, and how many of its group have been seen. */
  private static final class Group {
    private Standing best;
    private int size;
  }

  Folded fold(Matches matches) throws IOException {
    return switch (collapse.group()) {
      case NONE -> Folded.nothing(matches);
      case DUPLICATES -> fold(matches, IndexField.DUPLICATES.fieldName());
      case STORY -> fold(matches, IndexField.STORY.fieldName());
    };
  }

  private Folded fold(Matches matches, String field) throws IOException {
    Matches grouped = matches.and(Matches.of(searcher, new FieldExistsQuery(field)));
    if (grouped.total() == 0) {
      return Folded.nothing(matches);
    }
    Map<Integer, Float> scores = scores(grouped);
    Map<Long, Group> groups = new HashMap<>();
    FixedBitSet[] folded = new FixedBitSet[matches.leaves().size()];
    for (LeafReaderContext leaf : matches.leaves()) {
      folded[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
      folded[leaf.ord].or(grouped.bits(leaf));
    }
    for (LeafReaderContext leaf : matches.leaves()) {
      NumericDocValues groupOf = DocValues.getNumeric(leaf.reader(), field);
      Standings standings = new Standings(leaf);
      FixedBitSet bits = grouped.bits(leaf);
      for (int article = next(bits, 0);
          article != DocIdSetIterator.NO_MORE_DOCS;
          article = next(bits, article + 1)) {
        groupOf.advanceExact(article);
        Group group = groups.computeIfAbsent(groupOf.longValue(), none -> new Group());
        Standing standing = standings.of(article, scores.getOrDefault(leaf.docBase + article, 0f));
        group.size++;
        if (group.best == null || isBefore(standing, group.best)) {
          group.best = standing;
        }
      }
    }
    Map<Integer, Integer> more = new HashMap<>();
    for (Group group : groups.values()) {
      LeafReaderContext leaf = group.best.leaf();
      folded[leaf.ord].clear(group.best.article());
      if (group.size > 1) {
        more.put(leaf.docBase + group.best.article(), group.size - 1);
      }
    }
    return new Folded(matches.without(folded), more);
  }

  private static int next(FixedBitSet bits, int from) {
    return from >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(from);
  }

  private boolean isBefore(Standing one, Standing other) {
    int compared =
        collapse.keep() == Keep.EARLIEST
            ? Standing.EARLIEST.compare(one, other)
            : order.standing().compare(one, other);
    return compared < 0;
  }

  /** The scores of the articles by document number, as far as they decide. */
  private Map<Integer, Float> scores(Matches grouped) throws IOException {
    if (collapse.keep() == Keep.EARLIEST || order != HitOrder.RELEVANCE) {
      return Map.of();
    }
    return searcher.search(
        new BooleanQuery.Builder()
            .add(ranked, Occur.MUST)
            .add(grouped.asQuery(), Occur.FILTER)
            .build(),
        new ScoresCollector());
  }
}
