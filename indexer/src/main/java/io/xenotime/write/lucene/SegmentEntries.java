package io.xenotime.write.lucene;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.TermValues;
import io.xenotime.write.IndexedArticles.Entry;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * What tells the articles of one segment apart, from its doc values: no stored field is read.
 * Documents are asked for in ascending order. For one thread.
 */
final class SegmentEntries {

  private static final Comparator<Term> BY_SLUG = Comparator.comparing(Term::slug);

  private final NumericDocValues ids;
  private final SortedNumericDocValues modified;
  private final Map<Facet, SegmentTerms> terms = new HashMap<>();

  SegmentEntries(LeafReader segment, List<Facet> taxonomies) throws IOException {
    this.ids = DocValues.getNumeric(segment, IndexField.ID.fieldName());
    this.modified = DocValues.getSortedNumeric(segment, IndexField.MODIFIED.fieldName());
    for (Facet facet : taxonomies) {
      terms.put(
          facet, new SegmentTerms(DocValues.getSortedSet(segment, IndexField.TERMS.of(facet))));
    }
  }

  Entry entry(int document) throws IOException {
    if (!ids.advanceExact(document) || !modified.advanceExact(document)) {
      throw new IOException("every article in an index has an id and a time, one has not");
    }
    SortedMap<Facet, List<Term>> carried = new TreeMap<>();
    for (Map.Entry<Facet, SegmentTerms> facet : terms.entrySet()) {
      carried.put(facet.getKey(), facet.getValue().of(document));
    }
    return new Entry(ids.longValue(), Instant.ofEpochSecond(modified.nextValue()), carried);
  }

  /** The terms of one facet, each of which is made once. */
  private static final class SegmentTerms {

    private final SortedSetDocValues values;
    private final Map<Long, Term> byOrdinal = new HashMap<>();

    private SegmentTerms(SortedSetDocValues values) {
      this.values = values;
    }

    private List<Term> of(int document) throws IOException {
      if (!values.advanceExact(document)) {
        return List.of();
      }
      List<Term> carried = new ArrayList<>(values.docValueCount());
      for (int i = values.docValueCount(); i > 0; i--) {
        carried.add(term(values.nextOrd()));
      }
      // Lucene sorts bytes, an article characters: beyond the first 65,536 the two differ
      carried.sort(BY_SLUG);
      return carried;
    }

    private Term term(long ordinal) throws IOException {
      Term term = byOrdinal.get(ordinal);
      if (term == null) {
        term = TermValues.decode(values.lookupOrd(ordinal).utf8ToString());
        byOrdinal.put(ordinal, term);
      }
      return term;
    }
  }
}
