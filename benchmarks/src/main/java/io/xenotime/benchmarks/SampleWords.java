package io.xenotime.benchmarks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an archive as counted, most frequent first. Immutable.
 *
 * @param words those that occur at least twice, each once, in the spelling that is most frequent;
 *     occurrences within a counted pair are not counted again
 * @param pairs neighbours of four letters and more that occur at least three times
 */
record SampleWords(List<Counted> words, List<Counted> pairs) {

  private static final int LEAST_WORD = 2;
  private static final int LEAST_PAIR = 3;
  private static final int SHORTEST_OF_PAIR = 4;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'\u2019-][\\p{L}\\p{N}]+)*");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /**
   * Something and how often it was seen.
   *
   * @param text as written
   * @param count 1 or more
   */
  record Counted(String text, int count) {}

  SampleWords {
    words = List.copyOf(words);
    pairs = List.copyOf(pairs);
  }

  /** Returns the words of plain texts, of which each line is a paragraph. */
  static SampleWords count(Iterable<String> texts) {
    Map<String, Map<String, Integer>> spellings = new HashMap<>();
    Map<String, Integer> pairs = new HashMap<>();
    texts.forEach(text -> text.lines().forEach(line -> countLine(line, spellings, pairs)));
    pairs.values().removeIf(count -> count < LEAST_PAIR);
    Map<String, Integer> inPairs = new HashMap<>();
    pairs.forEach((pair, count) -> {
      for (String word : pair.split(" ", -1)) {
        inPairs.merge(word, count, Integer::sum);
      }
    });
    Map<String, Integer> words = new HashMap<>();
    spellings.forEach((word, written) -> {
      int count = written.values().stream().mapToInt(Integer::intValue).sum();
      // A word of which all occurrences stand in pairs remains as rare as a counted word can be.
      int alone = Math.max(LEAST_WORD, count - inPairs.getOrDefault(word, 0));
      if (count >= LEAST_WORD) {
        words.put(mostFrequent(written), alone);
      }
    });
    Map<String, Integer> writtenPairs = new HashMap<>();
    pairs.forEach((pair, count) -> {
      String[] both = pair.split(" ", -1);
      writtenPairs.put(
          mostFrequent(spellings.get(both[0])) + " " + mostFrequent(spellings.get(both[1])), count);
    });
    return new SampleWords(sorted(words), sorted(writtenPairs));
  }

  private static void countLine(
      String line, Map<String, Map<String, Integer>> spellings, Map<String, Integer> pairs) {
    Matcher words = WORD.matcher(line);
    String before = "";
    int beforeEnd = 0;
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      spellings.computeIfAbsent(word, _ -> new HashMap<>()).merge(words.group(), 1, Integer::sum);
      boolean neighbours =
          beforeEnd > 0 && words.start() == beforeEnd + 1 && line.charAt(beforeEnd) == ' ';
      if (neighbours && pairs(before) && pairs(word)) {
        pairs.merge(before + " " + word, 1, Integer::sum);
      }
      before = word;
      beforeEnd = words.end();
    }
  }

  private static boolean pairs(String word) {
    return word.length() >= SHORTEST_OF_PAIR && LETTERS.matcher(word).matches();
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return sorted(counts).getFirst().text();
  }

  private static List<Counted> sorted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Counted(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::text))
        .toList();
  }
}
