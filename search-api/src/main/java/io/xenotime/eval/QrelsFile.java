package io.xenotime.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Judgments in a file: three columns after a header as BEIR has them (query, document, grade), or
 * TREC's four without one (query, a column that says nothing, document, grade).
 */
public final class QrelsFile {

  private static final List<String> HEADER = List.of("query-id", "corpus-id", "score");
  private static final Pattern GRADE = Pattern.compile("-?[0-9]{1,2}");

  private final Map<String, Map<String, Integer>> byQuery = new HashMap<>();

  private QrelsFile() {}

  /**
   * Returns the judgments of a file.
   *
   * @throws IOException if it can't be read, or naming the line that breaks a rule
   */
  public static Judgments read(Path file) throws IOException {
    QrelsFile reader = new QrelsFile();
    InputLines.read(file, reader::add);
    if (reader.byQuery.isEmpty()) {
      throw new IOException(file + " must have a judgment, got none");
    }
    return new Judgments(reader.byQuery);
  }

  private void add(long number, String line) throws BadLine {
    List<String> columns = Columns.of(line);
    if (number == 1 && columns.equals(HEADER)) {
      return;
    }
    switch (columns.size()) {
      case 3 -> add(columns.get(0), columns.get(1), columns.get(2));
      case 4 -> add(columns.get(0), columns.get(2), columns.get(3));
      default ->
          throw new BadLine(
              "a judgment must have 3 columns (query, document, grade) or TREC's 4", line);
    }
  }

  private void add(String query, String document, String grade) throws BadLine {
    if (!GRADE.matcher(grade).matches()) {
      throw new BadLine("a grade must be a whole number from -99 to 99", grade);
    }
    Integer before =
        byQuery
            .computeIfAbsent(query, none -> new HashMap<>())
            .putIfAbsent(document, Integer.valueOf(grade));
    if (before != null && before != Integer.parseInt(grade)) {
      throw new BadLine(
          "a document must have one grade for a query",
          before + " and " + grade + " for " + document + " of query " + query);
    }
  }
}
