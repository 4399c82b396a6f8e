package io.xenotime.posts;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in words what went wrong with a file. */
final class IoReasons {

  private IoReasons() {}

  static String of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "there is no such file";
      case AccessDeniedException _ -> "it may not be read";
      case FileSystemLoopException _ -> "it is a link to a folder around it";
      case EOFException _ -> "its compressed data ends too early";
      case ZipException damage -> "its compressed data is damaged (" + damage.getMessage() + ")";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
