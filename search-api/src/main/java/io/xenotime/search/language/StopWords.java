package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.Not;
import io.xenotime.search.language.TextQuery.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * English words too common to be wanted for themselves. They are indexed, so that phrases hold, and
 * they are searched for when nothing else is asked.
 */
final class StopWords {

  private static final Set<String> WORDS =
      Set.of(
          "a", "about", "also", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by",
          "can", "could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her",
          "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "may", "me",
          "might", "more", "most", "much", "my", "no", "not", "of", "on", "or", "our", "she",
          "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
          "these", "they", "this", "to", "too", "very", "was", "we", "were", "what", "when",
          "where", "which", "who", "why", "will", "with", "would", "you", "your");

  private StopWords() {}

  /** Returns the queries without stop words, or all of them when no other word is wanted. */
  static List<TextQuery> without(List<TextQuery> queries) {
    boolean wantsMore = queries.stream().anyMatch(q -> !isStopWord(q) && !(q instanceof Not));
    return wantsMore ? queries.stream().filter(q -> !isStopWord(q)).toList() : queries;
  }

  /** Returns whether the word, written in small letters at least behind the first, is one. */
  static boolean contains(String word) {
    return !isAcronym(word) && WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isStopWord(TextQuery query) {
    return query instanceof Word word
        && word.scope() == TextQuery.Scope.EVERYWHERE
        && contains(word.text());
  }

  /** Capitals throughout: IT is a trade, it is not. A single letter is no acronym. */
  private static boolean isAcronym(String text) {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }
}
