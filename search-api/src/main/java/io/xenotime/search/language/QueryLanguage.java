package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.Everything;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is typed into the search box, by the grammar of docs/query-language.md. Immutable,
 * safe for many threads.
 *
 * <p>Words (all are wanted), {@code "a phrase"}, {@code "nearly one"~3}, {@code NEAR/5}, {@code
 * -without}, {@code OR}, {@code AND}, {@code NOT}, brackets, patterns ({@code magn*}, {@code
 * dysp*um}), fields ({@code title:}, each facet's name), times ({@code after:2025-04}), boosts
 * ({@code ^2}). No text is an error: what cannot be read as syntax is read as words, and a warning
 * says so.
 */
public final class QueryLanguage {

  private final FieldNames fields;

  /** Makes a language whose fields are the searched ones and these facets' parameter names. */
  public QueryLanguage(Collection<String> facets) {
    this.fields = new FieldNames(facets);
  }

  /**
   * A text, read.
   *
   * @param query what it asks for
   * @param warnings what could not be read as meant, a sentence each
   */
  public record Reading(TextQuery query, List<String> warnings) {
    public Reading {
      warnings = List.copyOf(warnings);
    }
  }

  /** Returns what the text asks for. */
  public Reading read(String typed) {
    Warnings warnings = new Warnings();
    TextQuery query = parsed(sentence(Signs.plain(typed), warnings), warnings);
    // What is read of a text may look like a sentence where the text did not: "THE US of" is all
    // capitals without its last word.
    String canonical = query.toString();
    String sentence = sentence(canonical, warnings);
    while (!sentence.equals(canonical)) {
      query = parsed(sentence, warnings);
      canonical = query.toString();
      sentence = sentence(canonical, warnings);
    }
    return new Reading(query, warnings.sentences());
  }

  /** Returns the text in small letters or without signs if it is such a sentence, else as it is. */
  static String sentence(String text, Warnings warnings) {
    return Prose.withoutSigns(CapsLock.released(text), warnings);
  }

  private TextQuery parsed(String text, Warnings warnings) {
    return parsed(Brackets.paired(Lexer.read(text, fields, warnings), warnings), warnings);
  }

  private TextQuery parsed(List<Token> tokens, Warnings warnings) {
    if (Brackets.tooDeep(tokens, warnings)) {
      return parse(Brackets.without(tokens), warnings);
    }
    TextQuery query = parse(tokens, warnings);
    // The canonical form has brackets where precedence did without, and must be readable too.
    List<Token> canonical = Lexer.read(query.toString(), fields, new Warnings());
    return Brackets.tooDeep(canonical, warnings)
        ? parse(Brackets.without(tokens), warnings)
        : query;
  }

  private static TextQuery parse(List<Token> tokens, Warnings warnings) {
    Optional<TextQuery> query = new Parser(tokens, warnings).read();
    return query.orElseGet(Everything::new);
  }
}
