package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
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
  RELEVANCE(Order.RELEVANCE, SortField.FIELD_SCORE),
  NEWEST(Order.NEWEST),
  OLDEST(Order.OLDEST, moment(IndexField.PUBLISHED, false)),
  UPDATED(Order.UPDATED, moment(IndexField.MODIFIED, true));

  private final Order order;
  private final Sort sort;

  HitOrder(Order order, SortField... first) {
    this.order = order;
    SortField[] fields = new SortField[first.length + 2];
    System.arraycopy(first, 0, fields, 0, first.length);
    fields[first.length] = moment(IndexField.PUBLISHED, true);
    fields[first.length + 1] = new SortField(IndexField.ID.fieldName(), SortField.Type.LONG, true);
    this.sort = new Sort(fields);
  }

  private static SortField moment(IndexField field, boolean latestFirst) {
    return LongField.newSortField(field.fieldName(), latestFirst, SortedNumericSelector.Type.MAX);
  }

  static HitOrder of(Order order) {
    return switch (order) {
      case RELEVANCE -> RELEVANCE;
      case NEWEST -> NEWEST;
      case OLDEST -> OLDEST;
      case UPDATED -> UPDATED;
    };
  }

  /** Returns the fields that hits are compared by, the first first. */
  SortField[] fields() {
    return sort.getSort();
  }

  /**
   * Returns a collector of the hits of a page, all before it and one behind it, which tells whether
   * there is more; it counts every match.
   *
   * @throws io.xenotime.search.InvalidSearch if the page's cursor is none of this order
   */
  TopFieldCollectorManager collector(SearchRequest.Page page) {
    FieldDoc after = page.cursor().map(text -> Cursor.read(order, text)).orElse(null);
    int hits = Math.toIntExact(page.offset() + page.size() + 1);
    return new TopFieldCollectorManager(sort, hits, after, Integer.MAX_VALUE);
  }
}
