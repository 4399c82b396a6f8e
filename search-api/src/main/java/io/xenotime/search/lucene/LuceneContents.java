package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.IndexContents;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Lists what the articles of an index are sorted by. */
final class LuceneContents {

  private LuceneContents() {}

  static IndexContents of(Snapshot snapshot, SearchLimits limits, Instant now) throws IOException {
    return new IndexContents(types(snapshot), facets(snapshot, limits, now), snapshot.version());
  }

  private static List<FacetCounts> facets(Snapshot snapshot, SearchLimits limits, Instant now)
      throws IOException {
    int most = snapshot.facets().stream().mapToInt(facet -> facet.terms().size()).max().orElse(0);
    SearchRequest everything =
        new SearchRequest(
            "",
            Manner.STRICT,
            List.of(),
            Period.ALWAYS,
            SearchRequest.Order.NEWEST,
            SearchRequest.Page.of(1, 1),
            Collapse.NOTHING,
            Counting.of(
                snapshot.facets().stream().map(facet -> facet.facet().parameter()).toList(),
                Math.max(1, most)),
            Optional.empty(),
            0);
    return new LuceneSearch(snapshot, limits, everything, now).answer().facets();
  }

  /** A segment remembers the types of deleted articles, so each is looked for once more. */
  private static List<String> types(Snapshot snapshot) throws IOException {
    List<String> types = new ArrayList<>();
    Terms names = MultiTerms.getTerms(snapshot.reader(), IndexField.TYPE.fieldName());
    if (names == null) {
      return types;
    }
    IndexSearcher searcher = new IndexSearcher(snapshot.reader());
    TermsEnum each = names.iterator();
    while (types.size() < IndexContents.MAX_TYPES && each.next() != null) {
      String type = each.term().utf8ToString();
      if (!type.isEmpty()
          && searcher.count(new TermQuery(new Term(IndexField.TYPE.fieldName(), type))) > 0) {
        types.add(type);
      }
    }
    return types;
  }
}
