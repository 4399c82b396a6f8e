package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exports that are long, or have something in them that is. */
class WxrLimitsTest {

  private static final String OPEN =
      "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'"
          + " xmlns:wp='http://wordpress.org/export/1.2/'><channel>";
  private static final String CLOSE = "</channel></rss>";
  private static final int MEGABYTE = 1 << 20;

  @Test
  void longExportsAreStreamed() throws IOException {
    int posts = 100;
    String text = "<p>Nothing new under the sun, said &amp; done.</p>\n".repeat(20_000);
    List<PostReading> firstAndLast = new ArrayList<>();
    int[] count = {0};
    Framer framer = framer(export(posts, text), Posts.LIMITS);
    for (var next = framer.next(); next.isPresent(); next = framer.next()) {
      if (count[0]++ % (posts - 1) == 0) {
        firstAndLast.add(next.get());
      }
    }
    assertThat(count[0]).isEqualTo(posts);
    assertThat(firstAndLast)
        .allSatisfy(
            reading -> assertThat(((PostFrame) reading).json()).hasSizeGreaterThan(MEGABYTE / 2));
  }

  @Test
  void anOversizedPostCostsNoOtherAndNoMemory() throws IOException {
    // In characters as long as the heap of a test: whoever kept it would not live to tell.
    InputStream oversized = repeated("x".repeat(MEGABYTE), 250);
    InputStream in =
        joined(
            stream(OPEN + item(1, "short") + "<item><title>Huge</title><content:encoded><![CDATA["),
            oversized,
            stream("]]></content:encoded><wp:post_id>2</wp:post_id></item>" + item(3, "short")),
            stream(CLOSE));
    List<PostReading> all = all(framer(in, Limits.with("maxPostBytes", 100_000)));
    assertThat(all).hasSize(3);
    assertThat(all.get(1))
        .isEqualTo(
            new Rejected(new Origin("test", 2), 2, "is longer than 100000 bytes, titled \"Huge\""));
  }

  @Test
  void aPostIsOversizedOnlyBeyondItsLimit() throws IOException {
    byte[] json = ((PostFrame) all(framer(stream(one("y")), Posts.LIMITS)).getFirst()).json();
    assertThat(all(framer(stream(one("y")), Limits.with("maxPostBytes", json.length))))
        .hasOnlyElementsOfType(PostFrame.class);
    assertThat(all(framer(stream(one("y")), Limits.with("maxPostBytes", json.length - 1))))
        .hasOnlyElementsOfType(Rejected.class);
  }

  @Test
  void whatIsNotReadOfAPostMayBeLong() throws IOException {
    String meta = "<wp:postmeta><wp:meta_value><![CDATA[";
    InputStream in =
        joined(
            stream(OPEN + "<item><title>Fine</title>" + meta),
            repeated("z".repeat(MEGABYTE), 40),
            stream("]]></wp:meta_value></wp:postmeta><wp:post_id>5</wp:post_id></item>" + CLOSE));
    assertThat(all(framer(in, Limits.with("maxPostBytes", 100_000))))
        .hasOnlyElementsOfType(PostFrame.class);
  }

  @Test
  void millionsOfReferencesAreNoExpansion() throws IOException {
    InputStream in =
        joined(
            stream(OPEN + "<item><wp:post_id>5</wp:post_id><title>a"),
            repeated("&amp;&#65;&lt;&nbsp;".repeat(1_000), 1_000),
            stream("</title></item>" + item(6, "short") + CLOSE));
    assertThat(all(framer(in, Posts.LIMITS))).hasOnlyElementsOfType(PostFrame.class).hasSize(2);
  }

  @Test
  void aTagWithoutEndBreaksTheFileAndNotTheHeap() throws IOException {
    InputStream in =
        joined(stream(OPEN + item(1, "short") + "<item a='"), repeated("b".repeat(MEGABYTE), 250));
    List<PostReading> all = all(framer(in, Limits.with("maxPostBytes", 100_000)));
    assertThat(all.getFirst()).isInstanceOf(PostFrame.class);
    assertThat(all.getLast()).isInstanceOf(Rejected.class);
    assertThat(all).hasSize(2);
  }

  @Test
  void tagsTooDeepBreakTheFileAndNotTheStack() throws IOException {
    InputStream in = joined(stream(OPEN), repeated("<a>".repeat(1_000), 1_000));
    assertThat(all(framer(in, Posts.LIMITS))).hasOnlyElementsOfType(Rejected.class).hasSize(1);
  }

  private static String one(String content) {
    return OPEN + item(1, content) + CLOSE;
  }

  private static String item(int id, String content) {
    return "<item><title>T</title><content:encoded><![CDATA["
        + content
        + "]]></content:encoded><wp:post_id>"
        + id
        + "</wp:post_id></item>\n";
  }

  private static InputStream export(int posts, String text) {
    byte[] item = Posts.bytes(item(1, text));
    return joined(stream(OPEN), repeated(item, posts), stream(CLOSE));
  }

  private static Framer framer(InputStream in, PostLimits limits) throws IOException {
    return new WxrFramer(XmlStart.of(in), "test", limits, PostTypes.ARTICLES);
  }

  private static List<PostReading> all(Framer framer) {
    List<PostReading> all = new ArrayList<>();
    for (Optional<PostReading> next = framer.next(); next.isPresent(); next = framer.next()) {
      all.add(next.get());
    }
    return all;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(Posts.bytes(text));
  }

  private static InputStream joined(InputStream... streams) {
    return new SequenceInputStream(Collections.enumeration(List.of(streams)));
  }

  private static InputStream repeated(String text, int times) {
    return repeated(Posts.bytes(text), times);
  }

  /** Returns a stream of these bytes over and over, of which nothing is kept. */
  private static InputStream repeated(byte[] bytes, int times) {
    return new InputStream() {
      private long at;

      @Override
      public int read() {
        return at == (long) bytes.length * times ? -1 : bytes[(int) (at++ % bytes.length)] & 0xFF;
      }

      @Override
      public int read(byte[] to, int offset, int length) {
        if (at == (long) bytes.length * times) {
          return -1;
        }
        int from = (int) (at % bytes.length);
        int count = Math.min(length, bytes.length - from);
        System.arraycopy(bytes, from, to, offset, count);
        at += count;
        return count;
      }
    };
  }
}
