package io.xenotime.posts;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and refuses what is none. */
final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  static String decode(byte[] bytes) throws UnusablePost {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      // Either somebody wrote that very character, or the JDK put it where bytes made no sense.
      refuseBroken(bytes);
    }
    return text;
  }

  private static void refuseBroken(byte[] bytes) throws UnusablePost {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (strict.decode(in, CharBuffer.allocate(bytes.length), true).isError()) {
      throw new UnusablePost("is not UTF-8 at byte " + in.position() + " of the post");
    }
  }
}
