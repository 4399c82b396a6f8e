package io.xenotime.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;

/** Takes queries that hold several words in one apart, for a highlighter that knows none such. */
final class SingleWords {

  private SingleWords() {}

  /**
   * Returns a query for each word, none for what only counts in a phrase; empty when the query is
   * of another kind.
   */
  static Optional<Collection<Query>> of(Query query) {
    return switch (query) {
      case WordQuery word when word.isPartOfPhrase() -> Optional.of(List.of());
      case WordQuery word -> Optional.of(queries(terms(word)));
      case FreshQuery fresh -> Optional.of(List.of(fresh.query()));
      case TermInSetQuery set -> Optional.of(queries(terms(set)));
      default -> Optional.empty();
    };
  }

  private static Set<Term> terms(WordQuery word) {
    Set<Term> terms = new HashSet<>();
    word.visit(QueryVisitor.termCollector(terms));
    return terms;
  }

  private static Set<Term> terms(TermInSetQuery set) {
    Set<Term> terms = new HashSet<>();
    BytesRefIterator words = set.getBytesRefIterator();
    try {
      for (BytesRef word = words.next(); word != null; word = words.next()) {
        terms.add(new Term(set.getField(), BytesRef.deepCopyOf(word)));
      }
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException("reading words in memory cannot fail", e);
    }
  }

  private static Collection<Query> queries(Set<Term> terms) {
    return terms.stream().<Query>map(TermQuery::new).toList();
  }
}
