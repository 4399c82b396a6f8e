package io.xenotime.eval;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run in TREC's format: query, {@code Q0}, document, rank, score, tag. */
public final class RunFile {

  private static final String TAG = "xenotime";
  private static final int COLUMNS = 6;

  /** As trec_eval sorts, whatever the column of ranks says: ties by name, the last name first. */
  private static final Comparator<RankedPost> ORDER =
      Comparator.comparing(RankedPost::score).thenComparing(RankedPost::slug).reversed();

  private final Map<String, List<RankedPost>> posts = new LinkedHashMap<>();

  private RunFile() {}

  /**
   * Returns the run of a file.
   *
   * @throws IOException if it can't be read, or naming what breaks a rule
   */
  public static Run read(Path file) throws IOException {
    RunFile reader = new RunFile();
    InputLines.read(file, (_, line) -> reader.add(line));
    Map<String, Ranking> rankings = new LinkedHashMap<>();
    for (Map.Entry<String, List<RankedPost>> query : reader.posts.entrySet()) {
      List<RankedPost> sorted = query.getValue().stream().sorted(ORDER).toList();
      try {
        rankings.put(query.getKey(), new Ranking(sorted, sorted.size()));
      } catch (IllegalArgumentException unfit) {
        throw new IOException(file + ": query " + query.getKey() + ": " + unfit.getMessage());
      }
    }
    return new Run(rankings);
  }

  private void add(String line) throws BadLine {
    List<String> columns = Columns.of(line);
    if (columns.size() != COLUMNS) {
      throw new BadLine(
          "a line of a run must have 6 columns (query, Q0, document, rank, score, tag)", line);
    }
    try {
      float score = Float.parseFloat(columns.get(4));
      posts
          .computeIfAbsent(columns.get(0), none -> new ArrayList<>())
          .add(new RankedPost(columns.get(2), "", score));
    } catch (IllegalArgumentException _) {
      throw new BadLine("a score must be a finite number", columns.get(4));
    }
  }

  /**
   * Writes what was found, whole or not at all, in place of what the file held.
   *
   * @throws IOException if it can't be written
   */
  public static void write(Path file, Evaluation evaluation) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part)) {
        for (Map.Entry<String, Ranking> query : evaluation.run().rankings().entrySet()) {
          write(out, query.getKey(), query.getValue().posts());
        }
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      Files.deleteIfExists(part);
      throw new IOException("run " + file + " cannot be written: " + failure, failure);
    }
  }

  /** Lets scores fall from line to line, or who sorts by them would part from our order. */
  private static void write(Writer out, String query, List<RankedPost> posts) throws IOException {
    float before = Float.MAX_VALUE;
    int rank = 0;
    for (RankedPost post : posts) {
      rank++;
      float score = Math.min(post.score(), Math.nextDown(before));
      out.write(query + " Q0 " + post.slug() + " " + rank + " " + score + " " + TAG + "\n");
      before = score;
    }
  }
}
