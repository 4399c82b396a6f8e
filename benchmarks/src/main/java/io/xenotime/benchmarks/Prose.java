package io.xenotime.benchmarks;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Sentences about nothing, with the words of a vocabulary and more of some topic words. For one
 * thread.
 */
final class Prose {

  private final Vocabulary vocabulary;
  private final List<String> topic;
  private final SplittableRandom random;

  /** Writes with a stream; the first topic words more often than the last. */
  Prose(Vocabulary vocabulary, List<String> topic, SplittableRandom random) {
    this.vocabulary = vocabulary;
    this.topic = List.copyOf(topic);
    this.random = random;
  }

  /** Returns a paragraph's sentences. */
  String paragraph() {
    return paragraph("", "");
  }

  /** Returns a paragraph's sentences, one word (or pair) of the first between the given marks. */
  String paragraph(String open, String close) {
    StringBuilder text = new StringBuilder(512);
    appendSentence(text, ArchiveShape.sentenceWords(random), open, close);
    for (int more = ArchiveShape.paragraphSentences(random) - 1; more > 0; more--) {
      text.append(' ');
      appendSentence(text, ArchiveShape.sentenceWords(random), "", "");
    }
    return text.toString();
  }

  /** Returns a sentence of at least so many words. */
  String sentence(int words) {
    StringBuilder text = new StringBuilder(words * 8);
    appendSentence(text, words, "", "");
    return text.toString();
  }

  /** Returns a headline, all but the short words capitalized; every other word is a topic word. */
  String headline(int words) {
    StringBuilder text = new StringBuilder(words * 8);
    for (int i = 0; i < words; i++) {
      String word = i % 2 == 0 ? topicWord() : vocabulary.next(random);
      text.append(i == 0 ? "" : " ").append(i == 0 || word.length() > 3 ? capitalized(word) : word);
    }
    return text.toString();
  }

  private void appendSentence(StringBuilder text, int words, String open, String close) {
    int marked = random.nextInt(words);
    int comma = words > 12 ? 4 + random.nextInt(words - 8) : -1;
    for (int i = 0; i < words; i++) {
      String next = nextWords();
      text.append(i == 0 ? "" : " ")
          .append(i == marked ? open : "")
          .append(i == 0 ? capitalized(next) : next)
          .append(i == marked ? close : "")
          .append(i == comma ? "," : "");
    }
    text.append('.');
  }

  private String nextWords() {
    double kind = random.nextDouble();
    if (kind < ArchiveShape.TOPIC_SHARE) {
      return topicWord();
    }
    if (kind < ArchiveShape.TOPIC_SHARE + ArchiveShape.PAIR_SHARE) {
      return vocabulary.nextPair(random);
    }
    return vocabulary.next(random);
  }

  private String topicWord() {
    double skewed = random.nextDouble() * random.nextDouble();
    return topic.get((int) (skewed * topic.size()));
  }

  static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
