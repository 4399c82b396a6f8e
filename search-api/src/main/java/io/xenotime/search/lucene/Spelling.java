package io.xenotime.search.lucene;

import io.xenotime.schema.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;

/**
 * Finds spellings that are worth more than what was typed. A word is in doubt when no article has
 * it or its stem, or so few have that a neighbour is far more likely. Immutable, safe for many
 * threads; made once for a state of an index.
 */
final class Spelling {

  /** Shorter words have so many neighbours that any of them would be a guess. */
  static final int MIN_LETTERS = 4;

  /** From so many letters on two slips are believed. */
  static final int MIN_LETTERS_FOR_TWO = 6;

  /** Longer ones are no words, and each letter makes the search for neighbours dearer. */
  static final int MAX_LETTERS = 30;

  /** Shorter words that articles have are one slip away from too many others: dome, some. */
  static final int MIN_LETTERS_TO_DOUBT = 6;

  /** What more articles have was meant by their writers. */
  static final int MAX_RARE_ARTICLES = 5;

  /** How many times the articles of a rare word its neighbour must have. */
  static final int FAR_MORE = 50;

  private final Dictionary dictionary;
  private final ThesaurusWords thesaurus;

  /** The reader stays the caller's, and must be open whenever a word is looked up. */
  Spelling(IndexReader reader, Vocabulary vocabulary) {
    this.dictionary = new Dictionary(reader);
    this.thesaurus = new ThesaurusWords(vocabulary);
  }

  /**
   * Returns a better spelling of a word, if there is one.
   *
   * @param typed with its capitals, because they tell codes from words
   */
  Optional<Suggestion> better(String typed) throws IOException {
    Optional<String> spelt = TypedWord.of(typed).spelt();
    return spelt.isPresent() ? betterThan(spelt.get()) : Optional.empty();
  }

  private Optional<Suggestion> betterThan(String word) throws IOException {
    if (word.length() < MIN_LETTERS || word.length() > MAX_LETTERS || thesaurus.contains(word)) {
      return Optional.empty();
    }
    int articles = dictionary.found(word);
    if (articles > 0) {
      boolean isInDoubt = articles <= MAX_RARE_ARTICLES && word.length() >= MIN_LETTERS_TO_DOUBT;
      return isInDoubt ? farMoreLikely(word, articles) : Optional.empty();
    }
    List<NearWords> distances = new ArrayList<>();
    for (int distance = 1; distance <= maxDistance(word); distance++) {
      distances.add(new NearWords(word, distance));
      List<Suggestion> near = written(distances.getLast(), distance, 0);
      near.removeIf(other -> !isBelieved(word, other.word()));
      Optional<Suggestion> written = best(word, near);
      if (written.isPresent()) {
        return written;
      }
    }
    // A name that articles have in another form leads to them all the same.
    for (int distance = 1; distance <= distances.size(); distance++) {
      Optional<Suggestion> named = best(word, named(distances.get(distance - 1), distance));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static int maxDistance(String word) {
    return word.length() < MIN_LETTERS_FOR_TWO ? 1 : 2;
  }

  /**
   * A short word that no article has is more likely a word of everyday life than a slip: of seize
   * and size the first was meant. Names of the thesaurus and swapped letters are believed.
   */
  private boolean isBelieved(String typed, String other) {
    return typed.length() >= MIN_LETTERS_FOR_TWO
        || thesaurus.spells(other)
        || sortedLetters(typed).equals(sortedLetters(other));
  }

  private static String sortedLetters(String word) {
    return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  /** Words with one stem find the same articles, so that none is better. */
  private Optional<Suggestion> farMoreLikely(String word, int articles) throws IOException {
    String stem = TypedWord.stem(word);
    List<Suggestion> likely = written(new NearWords(word, 1), 1, articles);
    likely.removeIf(
        near -> near.articles() < FAR_MORE * articles || TypedWord.stem(near.word()).equals(stem));
    return best(word, likely);
  }

  private List<Suggestion> written(NearWords near, int distance, int typedArticles)
      throws IOException {
    List<Suggestion> written = new ArrayList<>();
    for (Map.Entry<String, Integer> word : dictionary.near(near).entrySet()) {
      if (word.getKey().length() >= MIN_LETTERS && TypedWord.isOfLetters(word.getKey())) {
        written.add(new Suggestion(word.getKey(), distance, word.getValue(), typedArticles));
      }
    }
    return written;
  }

  private List<Suggestion> named(NearWords near, int distance) throws IOException {
    List<Suggestion> named = new ArrayList<>();
    for (String name : thesaurus.names()) {
      if (name.length() >= MIN_LETTERS && near.contains(name)) {
        int articles = dictionary.about(thesaurus.named(name));
        if (articles > 0) {
          named.add(new Suggestion(name, distance, articles, 0));
        }
      }
    }
    return named;
  }

  private Optional<Suggestion> best(String word, List<Suggestion> equallyNear) {
    return equallyNear.stream()
        .min(
            Comparator.comparing((Suggestion near) -> !thesaurus.spells(near.word()))
                .thenComparing(near -> near.word().charAt(0) != word.charAt(0))
                .thenComparing(Suggestion::articles, Comparator.reverseOrder())
                .thenComparing(Suggestion::word));
  }

  /** Returns whether articles, or the thesaurus, have the word as it is or its stem. */
  boolean isKnown(String word) throws IOException {
    return thesaurus.contains(word) || dictionary.found(word) > 0;
  }
}
