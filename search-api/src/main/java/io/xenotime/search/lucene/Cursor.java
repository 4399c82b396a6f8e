package io.xenotime.search.lucene;

import io.xenotime.search.InvalidSearch;
import io.xenotime.search.SearchRequest.Order;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;

/**
 * The place behind a hit, as a word that a caller can send back: the order, then what the hit is
 * compared by, eight bytes each. Immutable.
 */
record Cursor(Order order, Object[] comparedBy) {

  static Cursor after(Order order, FieldDoc hit) {
    return new Cursor(order, hit.fields);
  }

  /**
   * Returns the hit that a cursor stands behind.
   *
   * @throws InvalidSearch if the text is no cursor of this order
   */
  static FieldDoc read(Order order, String text) {
    SortField[] fields = HitOrder.of(order).fields();
    ByteBuffer bytes = decoded(text);
    if (bytes.remaining() != 1 + Long.BYTES * fields.length || bytes.get() != order.ordinal()) {
      throw invalid();
    }
    Object[] comparedBy = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      comparedBy[i] =
          fields[i].getType() == SortField.Type.SCORE
              ? (Object) (float) bytes.getDouble()
              : (Object) bytes.getLong();
    }
    // No article equals another in this order, so the document's number never decides.
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, comparedBy);
  }

  private static ByteBuffer decoded(String text) {
    try {
      return ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException notBase64) {
      throw invalid();
    }
  }

  private static InvalidSearch invalid() {
    return new InvalidSearch(
        "cursor",
        "cursor must be one that an answer to the same search in the same order carried",
        "the next_cursor of an answer");
  }

  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(1 + Long.BYTES * comparedBy.length);
    bytes.put((byte) order.ordinal());
    for (Object value : comparedBy) {
      if (value instanceof Float score) {
        bytes.putDouble(score);
      } else {
        bytes.putLong((Long) value);
      }
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
