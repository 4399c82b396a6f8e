package io.xenotime.likeness;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * The figures of a text: of many, those with the lowest hashes, so that of two texts the same ones
 * are kept. Immutable.
 */
record Figures(short[] hashes) {

  private static final int KEPT = 12;

  /** Fewer say nothing: a date and a share of something are in many texts. */
  private static final int FEW = 3;

  /** Of the figures that the shorter text gives, how many the other must give too. */
  private static final double SHARE = 0.6;

  /** Returns the figures with these hashes. */
  static Figures of(TreeSet<Integer> all) {
    short[] kept = new short[Math.min(all.size(), KEPT)];
    int size = 0;
    for (int hash : all) {
      if (size == kept.length) {
        break;
      }
      kept[size++] = (short) hash;
    }
    return new Figures(kept);
  }

  /** Returns the hash under which a figure is kept. */
  static int hash(CharSequence figure) {
    return Hashes.of(figure) & 0xFFFF;
  }

  /** Returns whether two texts may give the same figures, or give too few to tell. */
  boolean agreesWith(Figures other) {
    int last = Math.min(last(), other.last());
    int mine = upTo(last);
    int others = other.upTo(last);
    int common = common(other);
    return Math.min(hashes.length, other.hashes.length) < FEW
        || common > 0 && common >= SHARE * Math.min(mine, others);
  }

  /** The highest hash of which it is known whether the text has it. */
  private int last() {
    return hashes.length < KEPT ? 0xFFFF : hashes[hashes.length - 1] & 0xFFFF;
  }

  private int upTo(int last) {
    int size = 0;
    while (size < hashes.length && (hashes[size] & 0xFFFF) <= last) {
      size++;
    }
    return size;
  }

  private int common(Figures other) {
    int common = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int difference = (hashes[i] & 0xFFFF) - (other.hashes[j] & 0xFFFF);
      common += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return common;
  }

  int bytes() {
    return 1 + Short.BYTES * hashes.length;
  }

  void write(ByteBuffer out) {
    out.put((byte) hashes.length);
    for (short hash : hashes) {
      out.putShort(hash);
    }
  }

  static Figures read(ByteBuffer in) {
    short[] hashes = new short[in.get()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.getShort();
    }
    return new Figures(hashes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures figures && Arrays.equals(hashes, figures.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
