package io.xenotime.indexer;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears under its name when it is complete, and not at all otherwise. One thread. */
final class ExportFile implements Closeable {

  private final Path path;
  private final Path draft;
  private final FileChannel channel;

  private ExportFile(Path path, Path draft, FileChannel channel) {
    this.path = path;
    this.draft = draft;
    this.channel = channel;
  }

  /**
   * Begins a file beside the one that it will be.
   *
   * @param replace whether one of the name may be there already
   * @throws IOException if there is one and may not be, or none can be written there
   */
  static ExportFile begin(Path path, boolean replace) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("output must be a file, got the folder " + path);
    }
    if (!replace && Files.exists(path)) {
      throw new IOException("output " + path + " is there already; --force replaces it");
    }
    Path draft =
        path.resolveSibling(path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    return new ExportFile(
        path,
        draft,
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE));
  }

  /**
   * Returns where the content goes; closing it closes nothing, as there is the disk to wait for.
   */
  OutputStream content() {
    return new Unclosed(Channels.newOutputStream(channel));
  }

  /** Gives the file its name, once it is on the disk. */
  void complete() throws IOException {
    channel.force(true);
    channel.close();
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Drops what was not completed. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(draft);
  }
}
