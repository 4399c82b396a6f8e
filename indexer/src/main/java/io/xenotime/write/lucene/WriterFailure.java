package io.xenotime.write.lucene;

import io.xenotime.schema.IndexFolder;
import java.io.IOException;
import org.apache.lucene.store.AlreadyClosedException;

/** What to say of an index that cannot be written: the cause, and what state it is left in. */
final class WriterFailure {

  private static final String DISK_FULL = "No space left on device";
  private static final int MAX_CAUSES = 20;

  private WriterFailure() {}

  /**
   * Returns the failure to throw for what the writer threw.
   *
   * @param thrown an IOException; or an IllegalStateException, Lucene's way to say that an earlier
   *     failure, perhaps in a background merge, has closed the writer or is closing it
   */
  static IOException of(IndexFolder folder, Exception thrown) {
    Throwable root = thrown;
    for (int i = 0; i < MAX_CAUSES; i++) {
      if (root.getMessage() != null && root.getMessage().contains(DISK_FULL)) {
        return new IOException(
            "disk is full; index " + folder.root() + " stays as last committed", thrown);
      }
      if (root.getCause() == null) {
        break;
      }
      root = root.getCause();
    }
    if (thrown instanceof IOException failure) {
      return failure;
    }
    return new IOException(
        "index "
            + folder.root()
            + " cannot be written and stays as last committed: "
            + said(thrown instanceof AlreadyClosedException ? root : thrown),
        thrown);
  }

  private static String said(Throwable failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
