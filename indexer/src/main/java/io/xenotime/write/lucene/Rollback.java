package io.xenotime.write.lucene;

import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexFolder;
import java.io.IOException;
import java.nio.file.Files;

/** The way back to the generation before the current one. */
public final class Rollback {

  private Rollback() {}

  /**
   * Makes the generation before the current one current, and returns it. The one left stays until
   * the next writer prunes.
   *
   * @throws IOException if there is none, it cannot be read, or a writer is at work
   */
  public static Generation of(IndexFolder folder) throws IOException {
    if (!Files.isDirectory(folder.root())) {
      throw new IOException("index must be a folder, got " + folder.root());
    }
    try (FolderLock _ = FolderLock.of(folder)) {
      Generation previous =
          folder
              .previous()
              .orElseThrow(() ->
                  new IOException("index " + folder.root() + " has no generation to go back to"));
      GenerationCheck.canServe(previous, WriterSettings.DEFAULT);
      folder.publish(previous);
      return previous;
    }
  }
}
