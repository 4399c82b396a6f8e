package io.xenotime.posts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** A stream that adds what is read of it to a count. Owns the stream. */
final class CountedInput extends FilterInputStream {

  private final AtomicLong count;
  private boolean ended;

  CountedInput(InputStream in, AtomicLong count) {
    super(in);
    this.count = count;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    counted(b < 0 ? b : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return counted(super.read(bytes, offset, length));
  }

  /** Returns 1 until the end was seen: at 0 the JDK's gzip reader would drop further members. */
  @Override
  public int available() {
    return ended ? 0 : 1;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int counted(int read) {
    if (read < 0) {
      ended = true;
    } else {
      count.addAndGet(read);
    }
    return read;
  }
}
