package io.xenotime.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A made-up archive on disk: JSON Lines of 10,000 posts a file in {@code posts}, and a file for
 * each taxonomy in {@code terms}. Immutable; one thread writes.
 *
 * @param folder of the archive
 */
record Corpus(Path folder) {

  private static final int POSTS_A_FILE = 10_000;

  /** WordPress escapes slashes and everything that is not ASCII; so the bytes are as many. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  /** Whether files are compressed. */
  enum Packing {
    PLAIN,
    GZIP
  }

  /** Returns where the posts are. */
  Path posts() {
    return folder.resolve("posts");
  }

  /** Returns where the terms are. */
  Path terms() {
    return folder.resolve("terms");
  }

  /** Returns how many bytes the files of posts have on disk. */
  long bytes() throws IOException {
    long bytes = 0;
    for (Path file : files(posts())) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  /** Returns whether this very archive was written here to its end. */
  boolean isThere(PostMaker maker, Packing packing) throws IOException {
    try {
      return Files.readString(stamp()).equals(stamp(maker, packing));
    } catch (NoSuchFileException notYet) {
      return false;
    }
  }

  /**
   * Writes all posts and terms, in place of an archive that is there.
   *
   * @param progress hears how many posts are written, every now and then
   * @throws IOException if it cannot be written, or if the folder holds something else
   */
  void write(PostMaker maker, Packing packing, LongConsumer progress) throws IOException {
    if (Files.isDirectory(folder) && !Files.exists(stamp()) && !files(folder).isEmpty()) {
      throw new IOException("an archive must go to a new folder or over an older one: " + folder);
    }
    Files.createDirectories(posts());
    Files.createDirectories(terms());
    // From here until the end it is recognizably an archive, and not a whole one.
    Files.writeString(stamp(), "unfinished\n");
    for (Path old : files(posts())) {
      Files.delete(old);
    }
    for (Taxonomy taxonomy : maker.taxonomies().all()) {
      Path file = terms().resolve(taxonomy.name() + ".json");
      try (JsonGenerator json = JSON.createGenerator(open(file, Packing.PLAIN))) {
        new TermsJson(json).write(taxonomy);
      }
    }
    long posts = maker.spec().posts();
    for (long first = 0; first < posts; first += POSTS_A_FILE) {
      writeFile(maker, packing, first, Math.min(posts, first + POSTS_A_FILE));
      progress.accept(Math.min(posts, first + POSTS_A_FILE));
    }
    Files.writeString(stamp(), stamp(maker, packing));
  }

  private void writeFile(PostMaker maker, Packing packing, long first, long end)
      throws IOException {
    String name = String.format(Locale.ROOT, "part-%05d.jsonl", 1 + first / POSTS_A_FILE);
    Path file = posts().resolve(packing == Packing.GZIP ? name + ".gz" : name);
    try (JsonGenerator json = JSON.createGenerator(open(file, packing))) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      PostJson posts = new PostJson(json);
      for (long number = first; number < end; number++) {
        posts.write(maker.post(number));
      }
      json.writeRaw('\n');
    }
  }

  private static OutputStream open(Path file, Packing packing) throws IOException {
    OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return switch (packing) {
      case PLAIN -> bytes;
      case GZIP -> new GZIPOutputStream(bytes, 1 << 16);
    };
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private Path stamp() {
    return folder.resolve("corpus.txt");
  }

  private static String stamp(PostMaker maker, Packing packing) {
    return maker.stamp() + ", " + packing.name().toLowerCase(Locale.ROOT) + "\n";
  }
}
