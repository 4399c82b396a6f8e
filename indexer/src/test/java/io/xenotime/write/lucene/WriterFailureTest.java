package io.xenotime.write.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.schema.IndexFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;

class WriterFailureTest {

  private static final IndexFolder FOLDER = new IndexFolder(Path.of("index"));

  @Test
  void aFullDiskIsNamedHoweverDeepItIs() {
    IOException full = new IOException("_1.fdt: No space left on device");
    assertThat(WriterFailure.of(FOLDER, full))
        .hasMessage("disk is full; index index stays as last committed")
        .hasCause(full);
    assertThat(WriterFailure.of(FOLDER, new AlreadyClosedException("closed", full)))
        .hasMessage("disk is full; index index stays as last committed");
  }

  @Test
  void aFullDiskIsNamedWhileTheWriterIsStillClosing() {
    IllegalStateException closing =
        new IllegalStateException(
            "this writer hit an unrecoverable error; cannot merge",
            new IOException("No space left on device"));
    assertThat(WriterFailure.of(FOLDER, closing))
        .hasMessage("disk is full; index index stays as last committed");
  }

  @Test
  void aWriterClosedByAnEarlierFailureTellsThatOne() {
    AlreadyClosedException closed =
        new AlreadyClosedException("this IndexWriter is closed", new OutOfMemoryError("heap"));
    assertThat(WriterFailure.of(FOLDER, closed))
        .hasMessage("index index cannot be written and stays as last committed: heap");
  }

  @Test
  void anotherFailureStaysItself() {
    IOException failure = new IOException("other");
    assertThat(WriterFailure.of(FOLDER, failure)).isSameAs(failure);
  }
}
