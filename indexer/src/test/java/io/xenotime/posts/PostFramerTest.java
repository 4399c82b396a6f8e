package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostFramerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":1}\n{\"id\":2}\n",
        "{\"id\":1}{\"id\":2}",
        "[{\"id\":1},{\"id\":2}]",
        "[\n  {\n    \"id\": 1\n  },\n  {\n    \"id\": 2\n  }\n]\n",
        "{\n\"a\":{},\"id\":\"1\"}\r\n\r\n{\"x\":[{\"id\":9}],\"id\" : 2 }",
        "[{\"a\":\"{\\\"[\\\\\",\"id\":1}]\n[{\"id\":2,\"b\":\"}\"}]"
      })
  void objectsAreCutOutHoweverTheyAreStrungTogether(String json) {
    assertThat(ids(framed(json))).containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", " [ ] \n", "[],[]"})
  void anEmptyArrayIsNothing(String json) {
    assertThat(framed(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\u00EF\u00BB\u00BF"})
  void nothingAtAllIsAnEmptySource(String json) {
    assertThat(Posts.framed(json.getBytes(StandardCharsets.ISO_8859_1), Posts.LIMITS))
        .containsExactly(new Rejected(Origin.of("test"), 0, "is empty"));
  }

  @Test
  void originsCountLinesFromOne() {
    List<PostReading> all = framed("\n[\n{\"id\":1,\n\"a\":\n2},\n\n  {\"id\":2}]");
    assertThat(frames(all)).extracting(frame -> frame.origin().line()).containsExactly(3L, 7L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"id\":12345678901}~12345678901",
        "{\"id\":\"77\"}~77",
        "{\"id\":-5}~0",
        "{\"id\":1.5}~0",
        "{\"id\":true}~0",
        "{\"id\":null,\"x\":7}~0",
        "{\"id\":1234567890123456789}~0",
        "{\"id\":\"7a\"}~0",
        "{\"a\":{\"id\":5},\"b\":\"id\",\"c\":6}~0",
        "{\"id\":{\"id\":5}}~0",
        "{\"id\":[5]}~0",
        "{\"id\":4,\"id\":5}~5"
      })
  void theIdIsTheObjectsOwnInDigits(String json, long id) {
    assertThat(ids(framed(json))).containsExactly(id);
  }

  @Test
  void aPostThatIsCutOffCostsNoOther() {
    String cut = "{\"id\":2,\"title\":{\"rendered\":\"Rare";
    for (int length = 1; length < cut.length(); length++) {
      List<PostReading> all =
          framed("{\"id\":1}\n" + cut.substring(0, length) + "\n{\"id\":3}\n{\"id\":4}\n");
      assertThat(ids(all)).as("cut after %d", length).containsExactly(1L, 3L, 4L);
      assertThat(rejections(all)).as("cut after %d", length).hasSize(1);
      assertThat(rejections(all).getFirst().origin().line()).isEqualTo(2);
    }
  }

  @Test
  void aBrokenPostIsReportedOnceWithItsLines() {
    List<PostReading> all =
        framed("[\n  {\n    \"id\": 8,\n    \"a\": \"b\n    \"\n  },\n  {\n    \"id\": 9\n  }\n]");
    assertThat(all.getFirst())
        .isEqualTo(
            new Rejected(
                new Origin("test", 2), 8, "is broken: a line ends inside a string (lines 2 to 6)"));
    assertThat(ids(all)).containsExactly(9L);
  }

  @Test
  void aBrokenPostInAnArrayOnOneLineCostsNoOther() {
    List<PostReading> all =
        framed(
            "[{\"id\":1,\"date\":\"x\"},{\"id\":2,\"date\":\"a \" b\\n\"},"
                + "{\"id\":3,\"date\":\"x\",\"y\":[{\"id\":6}]},{\"id\":4,\"date\":\"\"}]");
    assertThat(ids(all)).containsExactly(1L, 3L, 4L);
    assertThat(rejections(all)).extracting(Rejected::id).containsExactly(2L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"a\":1 {~{ stands where no value may start",
        "{\"a\":[1}~} closes what it did not open",
        "{a:1}~a name in quotes must follow {",
        "{\"a\":1\\}~a backslash stands outside of strings",
        "{\"a\":1~the file ends inside the post"
      })
  void aFaultIsNamed(String json, String fault) {
    assertThat(rejections(framed(json)))
        .extracting(Rejected::reason)
        .containsExactly("is broken: " + fault);
  }

  @Test
  void depthIsAllowedUpToItsLimit() {
    PostLimits limits = Limits.with("maxDepth", 5);
    assertThat(ids(Posts.framed(Posts.bytes(nested(5)), limits))).hasSize(1);
    assertThat(rejections(Posts.framed(Posts.bytes(nested(6)), limits)))
        .extracting(Rejected::reason)
        .containsExactly("is broken: it is more than 5 levels deep");
  }

  @Test
  void lengthIsAllowedUpToItsLimit() {
    PostLimits limits = Limits.with("maxPostBytes", 1000);
    String fits = padded(7, 1000);
    String tooLong = padded(8, 1001);
    List<PostReading> all =
        Posts.framed(Posts.bytes(tooLong + "\n" + fits + "\n" + tooLong + fits), limits);
    assertThat(ids(all)).containsExactly(7L, 7L);
    assertThat(rejections(all))
        .containsExactly(
            new Rejected(new Origin("test", 1), 8, "is longer than 1000 bytes"),
            new Rejected(new Origin("test", 3), 8, "is longer than 1000 bytes"));
  }

  @Test
  void fiftyMegabytesAreSkippedWithoutBeingKept() {
    byte[] start = Posts.bytes("{\"id\":1}\n{\"id\":2,\"content\":\"");
    byte[] end = Posts.bytes("\"}\n{\"id\":3}\n");
    PostLimits limits = Limits.with("maxPostBytes", 1 << 20);
    List<PostReading> all = Posts.framed(around(start, 50 << 20, end), limits);
    assertThat(ids(all)).containsExactly(1L, 3L);
    assertThat(rejections(all))
        .containsExactly(new Rejected(new Origin("test", 2), 2, "is longer than 1048576 bytes"));
  }

  @Test
  void overlongPostsWithoutAnIdAreReportedOneByOne() {
    PostLimits limits = Limits.with("maxPostBytes", 10);
    List<PostReading> all =
        Posts.framed(Posts.bytes("{\"a\":\"12345\"}\n{\"a\":\"12345\"}\n?\n"), limits);
    assertThat(rejections(all)).hasSize(3);
  }

  @Test
  void anOverlongPostThatIsBrokenEndsAtTheNextLine() {
    PostLimits limits = Limits.with("maxPostBytes", 1000);
    String json = padded(8, 5000).replace("\"}", "\n") + "{\"id\":3}\n";
    List<PostReading> all = Posts.framed(Posts.bytes(json), limits);
    assertThat(ids(all)).containsExactly(3L);
    assertThat(rejections(all)).hasSize(1);
  }

  @Test
  void aRunOfGarbageIsOneRejection() {
    String page = "<!DOCTYPE html>\n<html>\n<style>body { color: red }</style>\n</html>\n";
    List<PostReading> all = framed(page + "[{\"id\":1}]\n" + page);
    assertThat(ids(all)).containsExactly(1L);
    assertThat(rejections(all))
        .extracting(rejected -> rejected.origin().line(), Rejected::reason)
        .containsExactly(
            tuple(
                1L,
                "is not a post: expected a JSON object, got \"<!DOCTYPE html>\" (lines 1 to 4)"),
            tuple(
                6L,
                "is not a post: expected a JSON object, got \"<!DOCTYPE html>\" (lines 6 to 9)"));
  }

  @Test
  void aPostIsFoundBehindGarbageOnItsLine() {
    assertThat(ids(framed("Notice: undefined x {\"id\":1}\n"))).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\n", "{\"a\":\n", "{\"a\":[1,\n", "[{\"a\":[\n", "}\n", "\"\n", "{\"\n"})
  void hostileLinesAreReadInGoodTime(String line) {
    byte[] hostile = Posts.bytes(line.repeat(300_000) + "{\"id\":5}\n");
    List<PostReading> all = Posts.framed(hostile, Posts.LIMITS);
    assertThat(rejections(all)).hasSizeLessThan(3);
  }

  @Test
  void aStreamThatFailsKeepsThePostsBefore() {
    var failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    var start = new ByteArrayInputStream(Posts.bytes("{\"id\":1}\n{\"id\":2"));
    List<PostReading> all = Posts.framed(new SequenceInputStream(start, failing), Posts.LIMITS);
    assertThat(ids(all)).containsExactly(1L);
    assertThat(rejections(all))
        .extracting(Rejected::reason)
        .containsExactly(
            "is broken: the file ends inside the post",
            "can't be read to its end: the disk is gone");
  }

  @Test
  void bytesThatDribbleInMakeNoDifference() {
    byte[] json = Posts.bytes("[{\"id\":\"12\",\"a\":\"\\\"\\\\é\"},\n{\"id\":34}]\n{\"x");
    assertThat(Posts.framed(dribbling(json), Posts.LIMITS))
        .usingRecursiveComparison()
        .isEqualTo(Posts.framed(json, Posts.LIMITS));
  }

  static InputStream dribbling(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 1));
      }
    };
  }

  private static InputStream around(byte[] start, int length, byte[] end) {
    var middle =
        new InputStream() {
          private int left = length;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] into, int offset, int count) {
            int some = Math.min(left, count);
            Arrays.fill(into, offset, offset + some, (byte) 'x');
            left -= some;
            return some == 0 ? -1 : some;
          }
        };
    return new SequenceInputStream(
        new SequenceInputStream(new ByteArrayInputStream(start), middle),
        new ByteArrayInputStream(end));
  }

  private static String nested(int depth) {
    return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
  }

  private static String padded(int id, int length) {
    String start = "{\"id\":" + id + ",\"x\":\"";
    return start + "y".repeat(length - start.length() - 2) + "\"}";
  }

  private static List<PostReading> framed(String json) {
    return Posts.framed(Posts.bytes(json), Posts.LIMITS);
  }

  private static List<PostFrame> frames(List<PostReading> all) {
    return all.stream().filter(PostFrame.class::isInstance).map(PostFrame.class::cast).toList();
  }

  private static List<Long> ids(List<PostReading> all) {
    return frames(all).stream().map(PostFrame::id).toList();
  }

  private static List<Rejected> rejections(List<PostReading> all) {
    List<Rejected> rejections = new ArrayList<>();
    all.stream().filter(Rejected.class::isInstance).forEach(r -> rejections.add((Rejected) r));
    return rejections;
  }
}
