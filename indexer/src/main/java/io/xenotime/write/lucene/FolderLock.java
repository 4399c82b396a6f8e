package io.xenotime.write.lucene;

import io.xenotime.schema.IndexFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write in an index folder, held by one at a time on this machine. The operating
 * system takes it back from a process that was killed. Safe for many threads.
 */
final class FolderLock implements Closeable {

  private static final String FILE = "WRITER.lock";

  /**
   * The folders this process holds. Asked before the lock file is opened: closing any channel of a
   * file, even one that got no lock, lets go of all locks the process has on it (POSIX).
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final FileChannel channel;
  private boolean closed;

  private FolderLock(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /**
   * Takes the lock, and makes the folder if there is none.
   *
   * @throws IOException if another writer holds it, or the folder cannot be made
   */
  static FolderLock of(IndexFolder folder) throws IOException {
    Path root = made(folder.root());
    if (!HELD_HERE.add(root)) {
      throw new IOException(
          "index " + folder.root() + " is being written by this process already; wait for it");
    }
    try {
      return new FolderLock(root, locked(folder, root.resolve(FILE)));
    } catch (Throwable failure) {
      HELD_HERE.remove(root);
      throw failure;
    }
  }

  private static Path made(Path root) throws IOException {
    try {
      return Files.createDirectories(root).toRealPath();
    } catch (FileAlreadyExistsException notAFolder) {
      throw new IOException("index must be a folder, got the file " + root, notAFolder);
    }
  }

  private static FileChannel locked(IndexFolder folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new IOException(
            "index "
                + folder.root()
                + " is being written by another process; wait for it or stop it");
      }
      return channel;
    } catch (Throwable failure) {
      channel.close();
      throw failure;
    }
  }

  /** Lets go of the folder. The file stays: deleting it could take it from under the next one. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      channel.close();
    } finally {
      HELD_HERE.remove(root);
    }
  }
}
