package io.xenotime.access;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends lines to a file, and follows its name: once a second it looks whether the file was moved
 * away, and begins a new one, so that whoever rotates logs need not tell. Safe for many threads.
 */
final class LogFile implements AccessLog.Lines {

  private static final Logger LOG = LoggerFactory.getLogger(LogFile.class);
  private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

  private final Path file;
  private final Object lock = new Object();
  private OutputStream end;
  private Optional<Object> key;
  private long looked = System.nanoTime();
  private boolean failing;

  private LogFile(Path file) throws IOException {
    this.file = file;
    this.end = append(file);
    this.key = key(file);
  }

  /** Opens the file at its end, and makes it if it is not there. */
  static LogFile open(Path file) throws IOException {
    try {
      return new LogFile(file);
    } catch (IOException cannotWrite) {
      throw new IOException(
          "access log must be a file that can be written, got " + file, cannotWrite);
    }
  }

  /** Writes the line and its end at once; a line that cannot be written is lost. */
  @Override
  public void write(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    synchronized (lock) {
      try {
        long now = System.nanoTime();
        if (failing || now - looked > LOOK_EVERY_NANOS) {
          looked = now;
          follow();
        }
        end.write(bytes);
        failing = false;
      } catch (IOException lost) {
        // Once a trouble and not once a line: a full disk is not helped by more to write.
        if (!failing) {
          LOG.warn("access log {} cannot be written, lines are lost", file, lost);
        }
        failing = true;
      }
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (lock) {
      end.close();
    }
  }

  /** Begins anew if another file, or none, has the name by now. */
  void follow() throws IOException {
    synchronized (lock) {
      if (key.isPresent() && key.equals(key(file))) {
        return;
      }
      OutputStream next = append(file);
      end.close();
      end = next;
      key = key(file);
    }
  }

  private static OutputStream append(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Returns what tells this file from others of its name; empty if there is none. */
  private static Optional<Object> key(Path file) throws IOException {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (NoSuchFileException moved) {
      return Optional.empty();
    }
  }
}
