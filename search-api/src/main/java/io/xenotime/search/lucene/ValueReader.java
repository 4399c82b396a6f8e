package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/** Reads which of some values of a facet an article has, itself or by one that lies in it. */
final class ValueReader {

  private final FacetTerms facet;
  private final int[] wantedOfPlace;
  private final boolean[] counted;
  private LeafReaderContext leaf;
  private SortedSetDocValues values;

  /**
   * @param wanted places of the values
   */
  ValueReader(FacetTerms facet, List<Integer> wanted) {
    this.facet = facet;
    this.wantedOfPlace = new int[facet.terms().size()];
    this.counted = new boolean[wanted.size()];
    Arrays.fill(wantedOfPlace, -1);
    for (int i = 0; i < wanted.size(); i++) {
      wantedOfPlace[wanted.get(i)] = i;
    }
  }

  /** Adds 1 for each of the wanted values that the article has. Articles come in order. */
  void read(LeafReaderContext in, int article, long[] counts) throws IOException {
    if (in != leaf) {
      leaf = in;
      values = DocValues.getSortedSet(in.reader(), IndexField.TERMS.of(facet.facet()));
    }
    if (!values.advanceExact(article)) {
      return;
    }
    Arrays.fill(counted, false);
    for (int left = values.docValueCount(); left > 0; left--) {
      int place = facet.ofOrdinals(in.ord)[(int) values.nextOrd()];
      if (facet.places().isFlat()) {
        count(place, counts);
      } else {
        for (int above : facet.places().line(place)) {
          count(above, counts);
        }
      }
    }
  }

  private void count(int place, long[] counts) {
    int wanted = wantedOfPlace[place];
    if (wanted >= 0 && !counted[wanted]) {
      counted[wanted] = true;
      counts[wanted]++;
    }
  }
}
