package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.language.TextQuery.Near;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Finds places that are near each other. Of each operand only those places are kept that are near a
 * kept place of the operand before; as all places of one operand are equally wide, nothing is lost
 * by that.
 */
final class NearQueries {

  private NearQueries() {}

  /**
   * Returns the query without a score; empty when an operand has no word an index could hold.
   *
   * @param fields in any one of which the places are
   */
  static Optional<Query> of(Near near, List<IndexField> fields) {
    List<List<String>> operands =
        near.operands().stream().map(operand -> WordQueries.stems(operand.text())).toList();
    if (operands.stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    IntervalsSource places = places(operands, near.within());
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    for (IndexField field : fields) {
      anywhere.add(new PlacesQuery(new IntervalQuery(field.fieldName(), places)), Occur.SHOULD);
    }
    return Optional.of(anywhere.build());
  }

  private static IntervalsSource places(List<List<String>> operands, List<Integer> within) {
    IntervalsSource kept = phrase(operands.getFirst());
    for (int i = 0; i < within.size(); i++) {
      List<String> next = operands.get(i + 1);
      // The near end of the next place is to be within reach, so its other words lie beyond it.
      int reach = within.get(i) + next.size() - 1;
      kept = Intervals.containedBy(phrase(next), Intervals.extend(kept, reach, reach));
    }
    return kept;
  }

  private static IntervalsSource phrase(List<String> stems) {
    return Intervals.phrase(stems.toArray(String[]::new));
  }
}
