package io.xenotime.write.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A directory on a disk with room for so many more bytes; more than one may share it. */
final class FullDisk extends FilterDirectory {

  private final AtomicLong bytesLeft;

  FullDisk(Directory directory, AtomicLong bytesLeft) {
    super(directory);
    this.bytesLeft = bytesLeft;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    take(0);
    return new Output(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    take(0);
    return new Output(super.createTempOutput(prefix, suffix, context));
  }

  /** Does nothing: the test is about space, and a disk that syncs is slow. */
  @Override
  public void sync(Collection<String> names) {}

  private void take(int bytes) throws IOException {
    if (bytesLeft.addAndGet(-bytes) < 0) {
      throw new IOException("No space left on device");
    }
  }

  private final class Output extends FilterIndexOutput {

    private Output(IndexOutput output) {
      super("output on a full disk", output.getName(), output);
    }

    @Override
    public void writeByte(byte value) throws IOException {
      take(1);
      super.writeByte(value);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      take(length);
      super.writeBytes(bytes, offset, length);
    }
  }
}
