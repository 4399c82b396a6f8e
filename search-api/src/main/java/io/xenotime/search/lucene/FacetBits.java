package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which articles of one segment carry which values of a facet, deleted ones too, laid out for
 * counting: a bit for each article for values that many carry, columns for the others. Immutable,
 * safe for many threads. Takes an eighth of a byte an article for each value that many carry or
 * others lie in, and two bytes for each column.
 */
final class FacetBits {

  /**
   * A value that one article in so many carries has bits. Bits cost the same whatever matches, and
   * columns what matches: this is where a query for a tenth of all articles sees no difference.
   */
  private static final int MANY = 16;

  private final List<Dense> dense = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();

  /** Values of the tree that only one value of the segment is or lies in, whose count is theirs. */
  private final Map<String, Integer> singles = new HashMap<>();

  private final FixedBitSet any;
  private final int values;
  private RareValues rare = RareValues.NONE;

  /** The articles with a value that many carry. */
  private record Dense(int ordinal, FixedBitSet articles) {}

  /**
   * The articles with a value of the facet's tree or one that lies in it.
   *
   * @param slug in the tree
   */
  private record Node(String slug, FixedBitSet articles) {}

  private FacetBits(int values, FixedBitSet any) {
    this.values = values;
    this.any = any;
  }

  /**
   * What was counted in a segment. Not to be changed.
   *
   * @param byOrdinal by the ordinal of the value in the segment's doc values
   * @param byNode by slug in the facet's tree
   */
  record Counts(int[] byOrdinal, Map<String, Integer> byNode, int missing) {}

  /** Reads all of a segment's values; about 50 ns an article. */
  static FacetBits read(LeafReaderContext leaf, FacetTerms facet) throws IOException {
    String field = IndexField.TERMS.of(facet.facet());
    int articles = leaf.reader().maxDoc();
    int[] sizes = sizes(DocValues.getSortedSet(leaf.reader(), field));
    FacetBits bits = new FacetBits(sizes.length, new FixedBitSet(articles));
    FixedBitSet[] denseByOrdinal = new FixedBitSet[sizes.length];
    int pairs = 0;
    for (int ordinal = 0; ordinal < sizes.length; ordinal++) {
      if (sizes[ordinal] > articles / MANY) {
        denseByOrdinal[ordinal] = new FixedBitSet(articles);
        bits.dense.add(new Dense(ordinal, denseByOrdinal[ordinal]));
      } else {
        pairs += sizes[ordinal];
      }
    }
    FixedBitSet[][] nodesByOrdinal = bits.nodes(leaf, facet, articles);
    RareValues.Builder rare = new RareValues.Builder(articles, sizes.length, pairs);
    bits.fill(DocValues.getSortedSet(leaf.reader(), field), denseByOrdinal, nodesByOrdinal, rare);
    bits.rare = rare.build();
    return bits;
  }

  private static int[] sizes(SortedSetDocValues values) throws IOException {
    int[] sizes = new int[(int) values.getValueCount()];
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int left = values.docValueCount(); left > 0; left--) {
        sizes[(int) values.nextOrd()]++;
      }
    }
    return sizes;
  }

  /** Makes the bits of values in which others lie, and tells which of them each value sets. */
  private FixedBitSet[][] nodes(LeafReaderContext leaf, FacetTerms facet, int articles) {
    if (facet.places().isFlat()) {
      return new FixedBitSet[0][];
    }
    Map<String, List<Integer>> ordinals = new HashMap<>();
    List<List<FixedBitSet>> byOrdinal = new ArrayList<>();
    for (List<String> slugs : facet.nodes(leaf.ord)) {
      for (String slug : slugs) {
        ordinals.computeIfAbsent(slug, none -> new ArrayList<>()).add(byOrdinal.size());
      }
      byOrdinal.add(new ArrayList<>());
    }
    ordinals.forEach((slug, those) -> {
      if (those.size() == 1) {
        singles.put(slug, those.getFirst());
      } else {
        FixedBitSet set = new FixedBitSet(articles);
        nodes.add(new Node(slug, set));
        those.forEach(ordinal -> byOrdinal.get(ordinal).add(set));
      }
    });
    return byOrdinal.stream()
        .map(sets -> sets.toArray(FixedBitSet[]::new))
        .toArray(FixedBitSet[][]::new);
  }

  private void fill(
      SortedSetDocValues values,
      FixedBitSet[] denseByOrdinal,
      FixedBitSet[][] nodesByOrdinal,
      RareValues.Builder rare)
      throws IOException {
    for (int article = values.nextDoc();
        article != DocIdSetIterator.NO_MORE_DOCS;
        article = values.nextDoc()) {
      any.set(article);
      for (int left = values.docValueCount(); left > 0; left--) {
        int ordinal = (int) values.nextOrd();
        if (denseByOrdinal[ordinal] != null) {
          denseByOrdinal[ordinal].set(article);
        } else {
          rare.add(article, ordinal);
        }
        if (nodesByOrdinal.length > 0) {
          for (FixedBitSet node : nodesByOrdinal[ordinal]) {
            node.set(article);
          }
        }
      }
    }
  }

  /** Returns how many words of bits are looked at to count, whatever matches. */
  long words() {
    return (long) (dense.size() + nodes.size()) * FixedBitSet.bits2words(any.length());
  }

  /** Counts the values among the matching articles. */
  Counts among(Matches all, LeafReaderContext leaf) {
    FixedBitSet matching = all.bits(leaf);
    int[] byOrdinal = new int[values];
    for (Dense value : dense) {
      byOrdinal[value.ordinal()] = (int) FixedBitSet.intersectionCount(matching, value.articles());
    }
    rare.count(all.articles(leaf), matching, byOrdinal);
    Map<String, Integer> byNode = HashMap.newHashMap(nodes.size() + singles.size());
    singles.forEach((slug, ordinal) -> byNode.put(slug, byOrdinal[ordinal]));
    for (Node node : nodes) {
      byNode.put(node.slug(), (int) FixedBitSet.intersectionCount(matching, node.articles()));
    }
    int missing = all.count(leaf) - (int) FixedBitSet.intersectionCount(matching, any);
    return new Counts(byOrdinal, byNode, missing);
  }
}
