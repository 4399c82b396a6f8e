package io.xenotime.indexer;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says a failure in words: those of the file system only say a path. */
final class FailureWords {

  private FailureWords() {}

  /** Returns a sentence without a full stop. */
  static String of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException none -> "there is no " + none.getFile();
      case AccessDeniedException denied -> "access to " + denied.getFile() + " is denied";
      case FileSystemException other when other.getReason() == null ->
          other.getClass().getSimpleName() + ": " + other.getFile();
      default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
    };
  }
}
