package io.xenotime.site;

import io.xenotime.site.SiteFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Reads the body of one answer: unpacks it, and stops at too much of it or too long. One thread.
 */
final class BodyReader {

  /** A body may come in pieces, each in time, but not for ever. */
  private static final int TIMEOUTS_A_BODY = 5;

  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
  private static final int BUFFER = 16 << 10;

  private final InputStream raw;
  private final long end;
  private long packed;

  BodyReader(InputStream raw, Duration answerTimeout) {
    this.end = System.nanoTime() + answerTimeout.multipliedBy(TIMEOUTS_A_BODY).toNanos();
    this.raw = new Counting(raw);
  }

  /** Returns how many bytes came over the wire. */
  long packed() {
    return packed;
  }

  /** Returns a whole body of at most so many bytes; a longer one is a failure. */
  byte[] whole(String encoding, int maxBytes) throws IOException {
    byte[] body = start(encoding, maxBytes == Integer.MAX_VALUE ? maxBytes : maxBytes + 1);
    if (body.length > maxBytes) {
      throw new SiteFailure(
          Kind.TOO_LARGE, "an answer must have at most " + maxBytes + " bytes, got more");
    }
    // a connection can be used again only when it was read to its end
    raw.skip(BUFFER);
    return body;
  }

  /** Returns at most so many bytes of a body's start. */
  byte[] start(String encoding, int maxBytes) throws IOException {
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    InputStream in = unpacked(encoding.toLowerCase(Locale.ROOT).strip());
    while (out.size() < maxBytes) {
      int read = in.read(buffer, 0, Math.min(buffer.length, maxBytes - out.size()));
      if (read < 0) {
        break;
      }
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }

  private InputStream unpacked(String encoding) throws IOException {
    if (encoding.isEmpty() || encoding.equals("identity")) {
      return raw;
    }
    if (GZIP.contains(encoding)) {
      return new GZIPInputStream(raw, BUFFER);
    }
    throw new SiteFailure(
        Kind.BROKEN, "an answer must come as it is or in gzip, got " + Said.plain(encoding));
  }

  private final class Counting extends FilterInputStream {

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      return super.readNBytes((int) bytes).length;
    }

    private void count(int read) throws IOException {
      packed += read;
      if (System.nanoTime() - end > 0) {
        throw new SocketTimeoutException("the answer takes too long in all");
      }
    }
  }
}
