package io.xenotime.search.lucene;

import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import io.xenotime.search.Suggestion.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What was typed so far, as words: the last may go on, those before it are whole. Immutable.
 *
 * @param words one or more
 * @param near what the last word may have been meant to be; empty when it is taken as typed
 */
record TypedWords(List<FoldedWord> words, Optional<NearBeginnings> near) {

  /** Returns the words of a text, taken as typed; empty when it has none. */
  static Optional<TypedWords> of(String text) {
    List<FoldedWord> words = FoldedWord.of(text);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new TypedWords(words, Optional.empty()));
  }

  /** Returns the same words with slips allowed in the last; empty when it is too short for any. */
  Optional<TypedWords> misspelled() {
    return NearBeginnings.of(last()).map(slips -> new TypedWords(words, Optional.of(slips)));
  }

  String last() {
    return words.getLast().text();
  }

  private List<FoldedWord> whole() {
    return words.subList(0, words.size() - 1);
  }

  /** Returns how these words fit a name of the given words; empty when they do not. */
  Optional<Match> match(List<String> name) {
    for (FoldedWord word : whole()) {
      if (!name.contains(word.text())) {
        return Optional.empty();
      }
    }
    if (near.isPresent()) {
      return name.stream().anyMatch(near.get()::contains)
          ? Optional.of(Match.TYPO)
          : Optional.empty();
    }
    if (name.contains(last())) {
      boolean same = name.equals(words.stream().map(FoldedWord::text).toList());
      return Optional.of(same ? Match.EXACT : Match.WORD);
    }
    return name.stream().anyMatch(word -> word.startsWith(last()))
        ? Optional.of(Match.BEGINNING)
        : Optional.empty();
  }

  /** Returns the query for articles in whose field these words stand, whole ones in any form. */
  Query in(String field) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (FoldedWord word : whole()) {
      all.add(new TermQuery(new Term(field, word.stem())), Occur.FILTER);
    }
    Query beginning =
        near.map(slips -> slips.in(field))
            .orElseGet(() -> new PrefixQuery(new Term(field, last())));
    return all.add(beginning, Occur.FILTER).build();
  }

  /** Returns the label with the parts that these words fit. */
  Marked mark(String label) {
    List<Span> spans = new ArrayList<>();
    for (FoldedWord word : FoldedWord.of(label)) {
      if (whole().stream().anyMatch(typed -> typed.stem().equals(word.stem()))
          || near.map(slips -> slips.contains(word.text())).orElse(false)) {
        spans.add(new Span(word.start(), word.end()));
      } else if (near.isEmpty() && word.text().startsWith(last())) {
        spans.add(new Span(word.start(), endOfBeginning(label, word)));
      }
    }
    return new Marked(label, spans);
  }

  /** Behind the letters typed; behind the word where those of the index stand for others. */
  private int endOfBeginning(String label, FoldedWord word) {
    int end = word.start() + last().length();
    boolean letterByLetter =
        end <= word.end() && Letters.fold(label.substring(word.start(), end)).equals(last());
    return letterByLetter ? end : word.end();
  }
}
