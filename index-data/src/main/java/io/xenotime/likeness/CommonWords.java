package io.xenotime.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How little a word says of what happened, as counted in the sample archive. A fixed list: counted
 * in the index itself, it would change the stories of all posts with each new one. Immutable.
 */
final class CommonWords {

  static final CommonWords BUILT_IN = read("common-words.txt");

  /** What a word says that is not in the list. */
  static final int RARE = 4;

  private final Map<Integer, Integer> weights = new HashMap<>();

  private CommonWords() {}

  private static CommonWords read(String resource) {
    CommonWords words = new CommonWords();
    try (InputStream in = CommonWords.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException("what comes with the program can be read", e);
    }
    return words;
  }

  /** A line holds a weight and the words that have it. */
  private void add(String line) {
    String[] cells = line.split(" ");
    for (int i = 1; i < cells.length; i++) {
      weights.put(Hashes.of(cells[i]), Integer.parseInt(cells[0]));
    }
  }

  /** Returns what the word with this hash says, from 0 for nothing to {@link #RARE}. */
  int weight(int hash) {
    return weights.getOrDefault(hash, RARE);
  }
}
