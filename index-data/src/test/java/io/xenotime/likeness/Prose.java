package io.xenotime.likeness;

import java.util.Random;

/** Makes text up: rows of words from a stock of few hundred, and of few that belong to a topic. */
public final class Prose {

  private static final String[] SYLLABLES = {
    "ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "xe", "yo", "zi", "ga", "fe"
  };

  private Prose() {}

  /** Returns that many words, half of them on the topic. */
  public static String of(Random random, int topic, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(
          random.nextInt(2) == 0
              ? word(10_000 + 20 * topic + random.nextInt(18))
              : word(random.nextInt(600)));
      text.append(' ');
    }
    return text.toString().strip();
  }

  /** Returns the text with that many words replaced. */
  public static String edited(Random random, String text, int changes) {
    String[] words = text.split(" ");
    for (int i = 0; i < changes; i++) {
      words[random.nextInt(words.length)] = word(random.nextInt(600));
    }
    return String.join(" ", words);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 4096; rest > 0; rest /= 16) {
      word.append(SYLLABLES[rest % 16]);
    }
    return word.toString();
  }
}
