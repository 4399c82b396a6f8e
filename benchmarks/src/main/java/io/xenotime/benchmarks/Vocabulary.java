package io.xenotime.benchmarks;

import io.xenotime.benchmarks.SampleWords.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words and how often each is used. The frequent ones are a sample archive's, each as often as
 * counted there; after them come {@value #TAIL} made-up ones, the one of rank r as often as
 * (C/r)^1.7 times the rarest counted one of rank C: past the first thousands of words the frequency
 * in natural texts falls faster than by Zipf's 1/r. The tail makes about a sixth of a text.
 * Immutable, safe for many threads.
 */
final class Vocabulary {

  private static final int TAIL = 300_000;
  private static final double TAIL_EXPONENT = 1.7;

  /** Words that no reader looks for; none is a post's topic. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "about", "after", "also", "because", "been", "before", "between", "both", "could", "does",
          "each", "even", "every", "from", "have", "here", "into", "just", "less", "like", "many",
          "more", "most", "much", "must", "only", "other", "over", "rather", "same", "several",
          "should", "since", "some", "still", "such", "than", "that", "their", "them", "then",
          "there", "these", "they", "this", "those", "through", "under", "until", "very", "were",
          "what", "when", "where", "which", "while", "will", "with", "without", "would", "your");

  private static final Pattern CONTENT_WORD = Pattern.compile("[\\p{L}&&\\p{ASCII}]{4,}");

  private final List<String> words;
  private final WeightedChoice choice;
  private final int[] contentRanks;
  private final WeightedChoice contentChoice;
  private final List<String> pairs;
  private final WeightedChoice pairChoice;

  /** Takes the frequent words from a sample, and makes the rare ones from a stream. */
  Vocabulary(SampleWords sample, SplittableRandom random) {
    List<String> all = new ArrayList<>(sample.words().size() + TAIL);
    double[] weights = new double[sample.words().size() + TAIL];
    for (Counted word : sample.words()) {
      weights[all.size()] = word.count();
      all.add(word.text());
    }
    Set<String> core =
        all.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    MadeUpWords madeUp = new MadeUpWords(random, core);
    double coreSize = all.size();
    double rarest = sample.words().getLast().count();
    while (all.size() < weights.length) {
      weights[all.size()] = rarest * StrictMath.pow(coreSize / (all.size() + 1), TAIL_EXPONENT);
      all.add(madeUp.next());
    }
    words = List.copyOf(all);
    choice = new WeightedChoice(weights);
    contentRanks =
        IntStream.range(0, words.size()).filter(rank -> isContentWord(words.get(rank))).toArray();
    contentChoice =
        new WeightedChoice(
            Arrays.stream(contentRanks).mapToDouble(rank -> weights[rank]).toArray());
    pairs = sample.pairs().stream().map(Counted::text).toList();
    pairChoice = new WeightedChoice(sample.pairs().stream().mapToDouble(Counted::count).toArray());
  }

  /** Returns how many distinct words there are. */
  int size() {
    return words.size();
  }

  /** Returns the word of a rank, 0 for the most frequent. */
  String word(int rank) {
    return words.get(rank);
  }

  /** Returns a word, as often as it is used. */
  String next(SplittableRandom random) {
    return words.get(choice.next(random));
  }

  /** Returns two words that belong together, with a space between. */
  String nextPair(SplittableRandom random) {
    return pairs.get(pairChoice.next(random));
  }

  /** Returns a word that a post can be about. */
  String nextTopic(SplittableRandom random) {
    return words.get(contentRanks[contentChoice.next(random)]);
  }

  /** Returns whether readers may look for the word: four letters or more, and not "which". */
  static boolean isContentWord(String word) {
    return CONTENT_WORD.matcher(word).matches()
        && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
