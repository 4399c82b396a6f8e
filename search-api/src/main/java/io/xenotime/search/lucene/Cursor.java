package io.xenotime.search.lucene;

import io.xenotime.search.IndexVersion;
import io.xenotime.search.InvalidSearch;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.OptionalLong;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;

/**
 * The place behind a hit, as a word that a caller can send back: the order, the state of the index,
 * then what the hit is compared by, eight bytes each. Immutable.
 *
 * @param state of the index, as {@link #state(IndexVersion)} numbers it
 */
record Cursor(HitOrder order, long state, Object[] comparedBy) {

  static Cursor after(HitOrder order, IndexVersion version, FieldDoc hit) {
    return new Cursor(order, state(version), hit.fields);
  }

  /** Returns a number that tells a state of an index from others of these days. */
  static long state(IndexVersion version) {
    return ((long) version.generation().hashCode() << Integer.SIZE) ^ version.commit();
  }

  /** Returns the state of the index that a cursor is of; empty when the text is no cursor. */
  static OptionalLong stateOf(String text) {
    try {
      ByteBuffer bytes = decoded(text);
      return bytes.remaining() > Long.BYTES
          ? OptionalLong.of(bytes.getLong(1))
          : OptionalLong.empty();
    } catch (InvalidSearch noCursor) {
      return OptionalLong.empty();
    }
  }

  /**
   * Returns the hit that a cursor stands behind.
   *
   * @throws InvalidSearch if the text is no cursor of this order
   */
  static FieldDoc read(HitOrder order, String text) {
    SortField[] fields = order.fields();
    ByteBuffer bytes = decoded(text);
    if (bytes.remaining() != 1 + Long.BYTES * (1 + fields.length)
        || bytes.get() != order.ordinal()) {
      throw invalid();
    }
    bytes.getLong();
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
    ByteBuffer bytes = ByteBuffer.allocate(1 + Long.BYTES * (1 + comparedBy.length));
    bytes.put((byte) order.ordinal());
    bytes.putLong(state);
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
