package io.xenotime.schema;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;

/**
 * A folder of generations and a pointer to the current one. The pointer is the file {@code
 * CURRENT}, replaced by one atomic rename; readers look at nothing else. Immutable; reading is safe
 * for many threads and processes, publishing and pruning want the folder's only writer.
 *
 * @param root the folder; need not exist yet
 */
public record IndexFolder(Path root) {

  private static final String POINTER = "CURRENT";

  /** Returns the generation that is served; empty before the first was published. */
  public Optional<Generation> current() throws IOException {
    String name;
    try {
      name = Files.readString(root.resolve(POINTER)).strip();
    } catch (NoSuchFileException notPublishedYet) {
      return Optional.empty();
    }
    Optional<Generation> current = Generation.named(name, root);
    if (current.isEmpty()) {
      throw new IOException(
          root.resolve(POINTER) + " must name a generation such as g000001, got \"" + name + "\"");
    }
    return current;
  }

  /** Returns the generation before the current one, for roll-back. */
  public Optional<Generation> previous() throws IOException {
    Optional<Generation> current = current();
    if (current.isEmpty()) {
      return Optional.empty();
    }
    return generations().stream()
        .filter(generation -> generation.number() < current.get().number())
        .max(Comparator.comparingLong(Generation::number));
  }

  /** Returns a generation that does not exist yet, later than all that do. */
  public Generation next() throws IOException {
    long last = generations().stream().mapToLong(Generation::number).max().orElse(0);
    return new Generation(last + 1, root.resolve(Generation.name(last + 1)));
  }

  /** Makes the generation current by one atomic rename, synced to disk. */
  public void publish(Generation generation) throws IOException {
    Path pointer = root.resolve(POINTER);
    Path draft = root.resolve(POINTER + ".tmp");
    Files.writeString(draft, generation.name() + "\n");
    IOUtils.fsync(draft, false);
    Files.move(draft, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(root, true);
  }

  /**
   * Deletes the generations that neither serve nor are there to roll back to: older ones, and what
   * an interrupted rebuild left behind.
   */
  public void prune() throws IOException {
    Optional<Generation> current = current();
    Optional<Generation> previous = previous();
    for (Generation generation : generations()) {
      Optional<Generation> same = Optional.of(generation);
      if (!same.equals(current) && !same.equals(previous)) {
        IOUtils.rm(generation.path());
      }
    }
  }

  private List<Generation> generations() throws IOException {
    List<Generation> generations = new ArrayList<>();
    if (Files.isDirectory(root)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(root, Files::isDirectory)) {
        entries.forEach(entry ->
            Generation.named(entry.getFileName().toString(), root).ifPresent(generations::add));
      }
    }
    return generations;
  }
}
