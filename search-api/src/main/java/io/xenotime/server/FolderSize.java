package io.xenotime.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** Tells how much of a disk a folder takes. */
final class FolderSize {

  private FolderSize() {}

  /** Returns the bytes of all files below; 0 for a folder that is not there. */
  static long bytes(Path folder) throws IOException {
    LongAdder bytes = new LongAdder();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes.add(attributes.size());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            // A writer may delete files of an old commit while they are counted.
            return FileVisitResult.CONTINUE;
          }
        });
    return bytes.sum();
  }

  /** Returns such a size for people, such as {@code 1.4 MB}. */
  static String readable(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    String[] units = {"kB", "MB", "GB", "TB", "PB", "EB"};
    double size = bytes / 1_000.0;
    int unit = 0;
    while (size >= 999.95 && unit < units.length - 1) {
      size /= 1_000;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", size, units[unit]);
  }
}
