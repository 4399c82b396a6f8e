package io.xenotime.search.lucene;

import io.xenotime.schema.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/**
 * Finds what to read in place of typed words: other spellings, a whole word for the beginning of
 * one, two words for one that has lost its blank, one word for two with a blank too many.
 * Immutable, safe for many threads; made once for a state of an index.
 */
final class Fixes {

  /** Longer texts are pasted; each word in doubt takes some milliseconds. */
  static final int MAX_WORDS = 16;

  /** Any word falls into pieces of two letters. */
  private static final int MIN_PART_LETTERS = 3;

  private final Dictionary dictionary;
  private final Spelling spelling;
  private final Neighbours neighbours;

  /** The reader stays the caller's, and must be open whenever words are looked up. */
  Fixes(IndexReader reader, Vocabulary vocabulary) {
    this.dictionary = new Dictionary(reader);
    this.spelling = new Spelling(reader, vocabulary);
    this.neighbours = new Neighbours(reader, vocabulary);
  }

  /**
   * Returns the fixes of words typed one after the other, in their order; none overlap.
   *
   * @param typed words with their capitals, without those in quotes; words after the first {@value
   *     #MAX_WORDS} are left as they are
   */
  List<Fix> of(List<String> typed) throws IOException {
    List<TypedWord> words = typed.stream().limit(MAX_WORDS).map(TypedWord::of).toList();
    List<Fix> fixes = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<Fix> fix = fixAt(words, at);
      fix.ifPresent(fixes::add);
      at = fix.map(Fix::to).orElse(at + 1);
    }
    return fixes;
  }

  private Optional<Fix> fixAt(List<TypedWord> words, int at) throws IOException {
    Optional<Fix> joined =
        at + 1 < words.size() ? joined(words.get(at), words.get(at + 1), at) : Optional.empty();
    if (joined.isPresent()) {
      return joined;
    }
    TypedWord word = words.get(at);
    Optional<Fix> whole = at == words.size() - 1 ? completed(word, at) : Optional.empty();
    if (whole.isPresent()) {
      return whole;
    }
    return word.parts().size() == 1 ? respelt(word, at) : partsRespelt(word, at);
  }

  private Optional<Fix> joined(TypedWord left, TypedWord right, int at) throws IOException {
    if (left.spelt().isEmpty() || right.spelt().isEmpty()) {
      return Optional.empty();
    }
    String first = left.spelt().get();
    String second = right.spelt().get();
    String joined = first + second;
    // An article and a word are no word: a part, I on.
    if (first.length() == 1
        || joined.length() < Spelling.MIN_LETTERS
        || dictionary.articles(joined) == 0
        || neighbours.inThesaurus(first, second)
        || neighbours.inArticles(first, second)) {
      return Optional.empty();
    }
    boolean bothAreFound = dictionary.found(first) > 0 && dictionary.found(second) > 0;
    return Optional.of(
        new Fix(
            at,
            at + 2,
            List.of(joined),
            bothAreFound ? Fix.Kind.BETTER_EXISTS : Fix.Kind.CORRECTED));
  }

  /** The last of a row may be one that is still being typed: neod is no slip, but a beginning. */
  private Optional<Fix> completed(TypedWord word, int at) throws IOException {
    Optional<String> typed =
        word.spelt().filter(letters -> letters.length() >= Spelling.MIN_LETTERS);
    if (typed.isEmpty() || spelling.isKnown(typed.get())) {
      return Optional.empty();
    }
    return dictionary
        .beginning(typed.get())
        .map(whole -> new Fix(at, at + 1, List.of(whole), Fix.Kind.CORRECTED));
  }

  /** A blank that is missing is one slip: a spelling with one is as likely, with two less so. */
  private Optional<Fix> respelt(TypedWord word, int at) throws IOException {
    Optional<Suggestion> better = spelling.better(word.text());
    boolean isOneSlip = better.isPresent() && better.get().distance() == 1;
    Optional<List<String>> parted =
        isOneSlip || word.spelt().isEmpty() ? Optional.empty() : parted(word.spelt().get());
    if (parted.isPresent()) {
      return Optional.of(new Fix(at, at + 1, parted.get(), Fix.Kind.CORRECTED));
    }
    return better.map(spelt -> new Fix(at, at + 1, List.of(spelt.word()), kind(spelt)));
  }

  private static Fix.Kind kind(Suggestion better) {
    return better.isCorrection() ? Fix.Kind.CORRECTED : Fix.Kind.BETTER_EXISTS;
  }

  /** Of several ways to part a word, the one whose rarer word most articles have. */
  private Optional<List<String>> parted(String word) throws IOException {
    if (word.length() > Spelling.MAX_LETTERS || spelling.isKnown(word)) {
      return Optional.empty();
    }
    Optional<List<String>> best = Optional.empty();
    int most = 0;
    for (int cut = MIN_PART_LETTERS; cut <= word.length() - MIN_PART_LETTERS; cut++) {
      String first = word.substring(0, cut);
      String second = word.substring(cut);
      int articles = Math.min(dictionary.articles(first), dictionary.articles(second));
      if (articles > most
          && (neighbours.inThesaurus(first, second) || neighbours.inArticles(first, second))) {
        best = Optional.of(List.of(first, second));
        most = articles;
      }
    }
    return best;
  }

  /** Words that hyphens join are spelt one by one, and stay joined. */
  private Optional<Fix> partsRespelt(TypedWord word, int at) throws IOException {
    StringBuilder text = new StringBuilder(word.text());
    boolean isCorrected = false;
    boolean isOther = false;
    for (TypedWord.Part part : word.parts().reversed()) {
      Optional<Suggestion> better = spelling.better(word.typed(part));
      if (better.isPresent()) {
        text.replace(part.start(), part.end(), better.get().word());
        isOther = true;
        isCorrected |= better.get().isCorrection();
      }
    }
    return isOther
        ? Optional.of(
            new Fix(
                at,
                at + 1,
                List.of(text.toString()),
                isCorrected ? Fix.Kind.CORRECTED : Fix.Kind.BETTER_EXISTS))
        : Optional.empty();
  }
}
