package io.xenotime.search.lucene;

import io.xenotime.article.Term;
import io.xenotime.search.language.QueryLanguage;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.Phrase;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.TextQuery.Tagged;
import io.xenotime.search.language.TextQuery.Word;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes searches as texts that are read back as they were meant. Immutable, safe for many threads.
 */
final class QueryTexts {

  /** All that the language takes for one; inside a phrase it would end it. */
  private static final Pattern QUOTATION_MARKS = Pattern.compile("[\"“”„‟«»＂]");

  private final QueryLanguage language;

  QueryTexts(QueryLanguage language) {
    this.language = language;
  }

  /** Returns the text that finds articles with this title; empty when no text can. */
  Optional<String> title(String title) {
    String phrase = QUOTATION_MARKS.matcher(title).replaceAll(" ");
    QueryLanguage.Reading reading = language.read(new Phrase(Scope.TITLE, phrase).toString());
    return reading.query() instanceof Phrase && reading.warnings().isEmpty()
        ? Optional.of(reading.query().toString())
        : Optional.empty();
  }

  /** Returns the text that finds the word wherever it stands, with all that it stands for. */
  Optional<String> word(String word) {
    return Stream.of(new Word(Scope.EVERYWHERE, word), new Phrase(Scope.EVERYWHERE, word))
        .filter(this::isReadBack)
        .map(TextQuery::toString)
        .findFirst();
  }

  /** Returns the text that finds articles with the term, by its label if that is the only such. */
  Optional<String> term(FacetTerms facet, Term term) {
    return Stream.of(term.name(), term.slug())
        .filter(called -> facet.slugs(Set.of(called)).equals(Set.of(term.slug())))
        .map(called -> new Tagged(facet.facet().parameter(), called))
        .filter(this::isReadBack)
        .map(Tagged::toString)
        .findFirst();
  }

  private boolean isReadBack(TextQuery query) {
    QueryLanguage.Reading reading = language.read(query.toString());
    return reading.warnings().isEmpty() && reading.query().equals(query);
  }
}
