package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.Choice;
import io.xenotime.search.Choice.TermNumbers;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Period;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Narrows a query to the articles that are chosen. One thread. */
final class ChoiceQuery {

  private final Snapshot snapshot;
  private final Choice choice;
  private final BooleanQuery.Builder all = new BooleanQuery.Builder();

  ChoiceQuery(Snapshot snapshot, Choice choice) {
    this.snapshot = snapshot;
    this.choice = choice;
  }

  /**
   * Returns the query for those that match and are chosen.
   *
   * @throws InvalidSearch if terms are of a facet that there is none of
   */
  Query within(Query matching) {
    if (choice.equals(Choice.EVERY)) {
      return matching;
    }
    all.add(matching, Occur.MUST);
    add(Occur.FILTER, IndexField.ID, names(choice.ids()));
    add(Occur.MUST_NOT, IndexField.ID, names(choice.exceptIds()));
    add(Occur.FILTER, IndexField.SLUG, choice.slugs());
    add(Occur.FILTER, IndexField.TYPE, choice.types());
    authors(Occur.FILTER, choice.authors());
    authors(Occur.MUST_NOT, choice.exceptAuthors());
    if (!choice.modified().equals(Period.ALWAYS)) {
      all.add(LuceneQueries.within(IndexField.MODIFIED, choice.modified()), Occur.FILTER);
    }
    choice.terms().forEach(this::add);
    return all.build();
  }

  private void add(TermNumbers terms) {
    switch (terms.mode()) {
      case ANY -> all.add(carrying(terms.facet(), terms.numbers()), Occur.FILTER);
      case ALL ->
          terms
              .numbers()
              .forEach(number -> all.add(carrying(terms.facet(), Set.of(number)), Occur.FILTER));
      case NONE -> all.add(carrying(terms.facet(), terms.numbers()), Occur.MUST_NOT);
      case MISSING -> throw new IllegalArgumentException("terms must be named");
    }
  }

  private Query carrying(String parameter, Set<Long> numbers) {
    FacetTerms facet =
        snapshot
            .facet(parameter)
            .orElseThrow(() ->
                new InvalidSearch(
                    parameter, "there is no facet " + parameter, "the name of a facet"));
    List<String> slugs =
        facet.terms().stream()
            .filter(term -> numbers.contains(term.id()))
            .map(io.xenotime.article.Term::slug)
            .toList();
    return any(IndexField.TERMS.of(facet.facet()), slugs);
  }

  private void add(Occur occur, IndexField field, Set<String> values) {
    if (!values.isEmpty()) {
      all.add(any(field.fieldName(), values), occur);
    }
  }

  private void authors(Occur occur, Set<Long> numbers) {
    if (!numbers.isEmpty()) {
      long[] wanted = numbers.stream().mapToLong(Long::longValue).toArray();
      all.add(NumericDocValuesField.newSlowSetQuery(IndexField.AUTHOR.fieldName(), wanted), occur);
    }
  }

  private static Query any(String field, Collection<String> values) {
    return switch (values.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> new TermQuery(new Term(field, values.iterator().next()));
      default -> new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    };
  }

  private static Set<String> names(Set<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.toSet());
  }
}
