package io.xenotime.posts;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Opens what may be gzipped, which its first two bytes tell and not its name. */
final class Unzipped {

  private static final int BUFFER = 1 << 16;

  private Unzipped() {}

  /**
   * Returns the stream's content, unzipped if it is zipped.
   *
   * @throws IOException if it can't be read; the stream is still the caller's to close
   */
  static InputStream of(InputStream raw) throws IOException {
    var in = new PushbackInputStream(raw, 2);
    byte[] magic = in.readNBytes(2);
    in.unread(magic);
    boolean zipped = magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B;
    return zipped ? new GZIPInputStream(in, BUFFER) : in;
  }
}
