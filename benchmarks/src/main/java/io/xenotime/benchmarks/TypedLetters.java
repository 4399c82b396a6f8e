package io.xenotime.benchmarks;

import io.xenotime.benchmarks.RandomStreams.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * What is typed into the box letter by letter: words of headlines that exist, each asked for from
 * its first letter on. One word in ten has two letters swapped. The same archive gets the same.
 */
final class TypedLetters {

  /** Enough that hardly a beginning comes first in the measured part. */
  static final int WORDS = 1_000;

  private static final int MOST_LETTERS = 10;
  private static final int ONE_IN = 10;
  private static final Pattern SPACE = Pattern.compile(" ");

  private TypedLetters() {}

  /** Returns a request for suggestions for each letter of so many words. */
  static List<Query> of(PostMaker maker, int words) {
    SplittableRandom random = new RandomStreams(maker.spec().seed()).of(Purpose.TYPED);
    List<Query> all = new ArrayList<>();
    for (int left = words; left > 0; left--) {
      String word = word(maker, random);
      for (int letters = 1; letters <= Math.min(MOST_LETTERS, word.length()); letters++) {
        all.add(Query.suggestion(word.substring(0, letters)));
      }
    }
    return all;
  }

  private static String word(PostMaker maker, SplittableRandom random) {
    String title = maker.post(random.nextLong(maker.spec().posts())).title();
    List<String> words = SPACE.splitAsStream(title).filter(word -> !word.isEmpty()).toList();
    String word = words.get(random.nextInt(words.size())).toLowerCase(Locale.ROOT);
    return random.nextInt(ONE_IN) == 0 && word.length() > 3 ? swapped(word, random) : word;
  }

  private static String swapped(String word, SplittableRandom random) {
    int at = random.nextInt(word.length() - 1);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }
}
