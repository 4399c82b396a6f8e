package io.xenotime.search.lucene;

import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Boosted;
import io.xenotime.search.language.TextQuery.Everything;
import io.xenotime.search.language.TextQuery.Named;
import io.xenotime.search.language.TextQuery.Near;
import io.xenotime.search.language.TextQuery.Not;
import io.xenotime.search.language.TextQuery.Or;
import io.xenotime.search.language.TextQuery.Phrase;
import io.xenotime.search.language.TextQuery.Prefix;
import io.xenotime.search.language.TextQuery.Published;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.TextQuery.Tagged;
import io.xenotime.search.language.TextQuery.Wildcard;
import io.xenotime.search.language.TextQuery.Word;
import io.xenotime.search.language.TextQuery.Wording;

/** The same words, looked for in titles only. */
final class TitleScope {

  private TitleScope() {}

  /** Returns the part of a text with its words in the title; a whole text stays as it is. */
  static TextQuery of(TextQuery part) {
    return switch (part) {
      case Wording wording -> of(wording);
      case Named(var entities, var related, var words, var sense) ->
          new Named(entities, related, words.stream().map(TitleScope::of).toList(), sense);
      case Prefix(_, var text) -> new Prefix(Scope.TITLE, text);
      case Wildcard(_, var text) -> new Wildcard(Scope.TITLE, text);
      case Near(var operands, var within) ->
          new Near(operands.stream().map(TitleScope::of).toList(), within);
      case Everything _, Tagged _, Published _, Not _, Boosted _, And _, Or _ -> part;
    };
  }

  private static Wording of(Wording wording) {
    return switch (wording) {
      case Word word -> of(word);
      case Phrase(_, var text, var slop) -> new Phrase(Scope.TITLE, text, slop);
    };
  }

  private static Word of(Word word) {
    return new Word(Scope.TITLE, word.text());
  }
}
