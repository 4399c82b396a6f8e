package io.xenotime.likeness;

import io.xenotime.article.Article;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is kept of an article to tell how alike it is to others, 80 to 230 bytes. Immutable, safe
 * for many threads. An index with other sketches, or other ideas of what is alike, wants to be
 * built anew: count up the number of the analysis in the stamp.
 */
public final class Sketch {

  static final int TEXT_BYTES = 64;
  static final int LEAD_BYTES = 12;

  /** Bytes that two texts must have alike at one place to be compared at all. */
  private static final int BAND = 3;

  private static final int TEXT_BANDS = 10;
  private static final int LEAD_BANDS = LEAD_BYTES / BAND;

  /** A text with less than this many threes of words is like no other. */
  private static final int FEWEST = 8;

  private static final int SHORT = 40;

  /** Below it, the words that all notices of a kind have in common may be most of the text. */
  private static final int BRIEF = 150;

  private static final double SHORT_RESEMBLANCE = 0.85;
  private static final double BRIEF_LEAD_RESEMBLANCE = 0.8;

  /** From here on, texts that are not nearly the same come from one template. */
  private static final double SERIES_RESEMBLANCE = 0.4;

  /** Of the shorter text, what must stand in the other. */
  private static final double CONTAINED = 0.62;

  private static final double RESEMBLANCE = 0.42;

  /** What is enough for texts that begin alike: one may be cut off. */
  private static final double RESEMBLANCE_OF_CUT = 0.18;

  private static final double LEAD_RESEMBLANCE = 0.6;

  private static final int MAX_LENGTH = 0xFFFF;

  private final int length;
  private final byte[] text;
  private final byte[] lead;
  private final Figures figures;
  private final Topics topics;

  /**
   * @param length of the text, in threes of words
   * @param text of all its threes of words
   * @param lead of those it begins with, below the title
   */
  Sketch(int length, byte[] text, byte[] lead, Figures figures, Topics topics) {
    this.length = Math.min(length, MAX_LENGTH);
    this.text = text;
    this.lead = lead;
    this.figures = figures;
    this.topics = topics;
  }

  /** Returns what is kept of an article whose derived facets are in place. */
  public static Sketch of(Article article) {
    return new SketchMaker(article).sketch();
  }

  /** Returns the sketch that was encoded in these bytes. */
  public static Sketch decode(byte[] bytes, int offset, int size) {
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, size);
    int length = in.getShort() & MAX_LENGTH;
    byte[] text = new byte[TEXT_BYTES];
    byte[] lead = new byte[LEAD_BYTES];
    in.get(text).get(lead);
    return new Sketch(length, text, lead, Figures.read(in), Topics.read(in));
  }

  /** Returns the sketch as bytes, the same for the same sketch. */
  public byte[] encode() {
    ByteBuffer out =
        ByteBuffer.allocate(
            Short.BYTES + TEXT_BYTES + LEAD_BYTES + figures.bytes() + topics.bytes());
    out.putShort((short) length).put(text).put(lead);
    figures.write(out);
    topics.write(out);
    return out.array();
  }

  /**
   * Returns numbers of which near-duplicates have at least one in common; possibly none. Articles
   * without a common one count as different.
   */
  public int[] bands() {
    if (length < FEWEST) {
      return new int[0];
    }
    int leadBands = hasLead() ? LEAD_BANDS : 0;
    int[] bands = new int[TEXT_BANDS + leadBands];
    for (int i = 0; i < TEXT_BANDS; i++) {
      bands[i] = band(i, text, i * BAND);
    }
    for (int i = 0; i < leadBands; i++) {
      bands[TEXT_BANDS + i] = band(TEXT_BANDS + i, lead, i * BAND);
    }
    return bands;
  }

  private static int band(int number, byte[] bytes, int place) {
    return number << 24
        | (bytes[place] & 0xFF) << 16
        | (bytes[place + 1] & 0xFF) << 8
        | bytes[place + 2] & 0xFF;
  }

  private boolean hasLead() {
    for (byte each : lead) {
      if (each != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether two articles with a common band have nearly the same text, whichever is asked:
   * one edited, given another title or other surroundings, or cut off. The same text with other
   * figures is not the same.
   */
  public boolean isNearly(Sketch other) {
    double alike = MinHash.resemblance(text, other.text);
    if (!figures.agreesWith(other.figures)) {
      return false;
    }
    int shorter = Math.min(length, other.length);
    if (shorter < BRIEF && alike >= SHORT_RESEMBLANCE) {
      return true;
    }
    if (shorter < SHORT || shorter < BRIEF && !beginsLike(other, BRIEF_LEAD_RESEMBLANCE)) {
      return false;
    }
    return contained(alike, other) >= CONTAINED
        && (alike >= RESEMBLANCE
            || alike >= RESEMBLANCE_OF_CUT && beginsLike(other, LEAD_RESEMBLANCE));
  }

  private boolean beginsLike(Sketch other, double resemblance) {
    return hasLead() && MinHash.resemblance(lead, other.lead) >= resemblance;
  }

  /**
   * Returns whether much of two texts is the same, but not what they tell: a weekly price list and
   * the one before, two invitations. Such articles are no story.
   */
  boolean isOfASeriesWith(Sketch other) {
    return MinHash.resemblance(text, other.text) >= SERIES_RESEMBLANCE && !isNearly(other);
  }

  /** How much of the shorter text stands in the other, by resemblance and lengths. */
  private double contained(double alike, Sketch other) {
    double common = alike * (length + other.length) / (1 + alike);
    return common / Math.min(length, other.length);
  }

  /** Returns what the article is about, for stories. */
  Topics topics() {
    return topics;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && Arrays.equals(encode(), sketch.encode());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(text);
  }
}
