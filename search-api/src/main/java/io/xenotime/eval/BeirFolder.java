package io.xenotime.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A test collection in BEIR's layout. Immutable.
 *
 * @param root the folder of its corpus
 */
public record BeirFolder(Path root) {

  /**
   * Returns the file of its queries.
   *
   * @throws IOException if there is none
   */
  public Path queries() throws IOException {
    return first("queries", List.of("queries.jsonl", "queries.jsonl.gz"));
  }

  /**
   * Returns the file of its judgments: those of the test queries, if it tells them from others.
   *
   * @throws IOException if there is none
   */
  public Path qrels() throws IOException {
    return first("judgments", List.of("qrels/test.tsv", "qrels/test.tsv.gz", "qrels.tsv"));
  }

  private Path first(String what, List<String> names) throws IOException {
    for (String name : names) {
      if (Files.isRegularFile(root.resolve(name))) {
        return root.resolve(name);
      }
    }
    throw new IOException(
        "folder " + root + " must have " + what + " in " + String.join(" or ", names));
  }
}
