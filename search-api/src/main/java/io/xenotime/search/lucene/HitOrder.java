package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.language.TextQuery;
import java.util.Comparator;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * An order of hits that leaves no two of them equal, so that pages and cursors never overlap.
 * Immutable.
 */
enum HitOrder {
  RELEVANCE(Standing.RELEVANCE, SortField.FIELD_SCORE),
  NEWEST(Standing.NEWEST),
  OLDEST(Standing.OLDEST, moment(IndexField.PUBLISHED, false)),
  UPDATED(Standing.UPDATED, moment(IndexField.MODIFIED, true));

  private final Comparator<Standing> standing;
  private final Sort sort;

  HitOrder(Comparator<Standing> standing, SortField... first) {
    this.standing = standing;
    SortField[] fields = new SortField[first.length + 2];
    System.arraycopy(first, 0, fields, 0, first.length);
    fields[first.length] = moment(IndexField.PUBLISHED, true);
    fields[first.length + 1] = new SortField(IndexField.ID.fieldName(), SortField.Type.LONG, true);
    this.sort = new Sort(fields);
  }

  private static SortField moment(IndexField field, boolean latestFirst) {
    return LongField.newSortField(field.fieldName(), latestFirst, SortedNumericSelector.Type.MAX);
  }

  /**
   * Returns the order asked for; by relevance everything is equal, so that the newest come first.
   */
  static HitOrder of(Order order, TextQuery text) {
    return switch (order) {
      case RELEVANCE -> text instanceof TextQuery.Everything ? NEWEST : RELEVANCE;
      case NEWEST -> NEWEST;
      case OLDEST -> OLDEST;
      case UPDATED -> UPDATED;
    };
  }

  /** Returns the fields that hits are compared by, the first first. */
  SortField[] fields() {
    return sort.getSort();
  }

  /** Returns the same order for articles that were read one by one. */
  Comparator<Standing> standing() {
    return standing;
  }

  /**
   * Returns a collector of the hits of a page, all before it and one behind it, which tells whether
   * there is more.
   *
   * @param counts whether it counts every match rather than skip those that cannot be hits
   * @throws io.xenotime.search.InvalidSearch if the page's cursor is none of this order
   */
  TopFieldCollectorManager collector(SearchRequest.Page page, boolean counts) {
    FieldDoc after = page.cursor().map(text -> Cursor.read(this, text)).orElse(null);
    int hits = Math.toIntExact(page.offset() + page.size() + 1);
    return new TopFieldCollectorManager(sort, hits, after, counts ? Integer.MAX_VALUE : hits);
  }
}
