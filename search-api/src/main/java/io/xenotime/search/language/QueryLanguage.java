package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.Everything;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.TokenMgrError;

/**
 * Reads what is typed into the search box. Immutable, safe for many threads.
 *
 * <p>Words (all are wanted), {@code "a phrase"}, {@code -without}, {@code OR}, {@code AND}, {@code
 * NOT}, brackets, beginnings of words ({@code magn*}), and fields ({@code title:}, {@code
 * highlights:}, {@code headings:}, {@code body:}, and each facet's name). No text is an error: what
 * cannot be read as syntax is read as words, and a warning says so.
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
    String text = Signs.plain(typed);
    List<String> warnings = new ArrayList<>();
    String escaped = new Escaping(fields, warnings).escape(text);
    if (escaped.isBlank()) {
      return new Reading(new Everything(), warnings);
    }
    Optional<QueryNode> syntax = parse(escaped);
    if (syntax.isPresent()) {
      return new Reading(new TreeBuilder(fields).build(syntax.get()), warnings);
    }
    warnings.add("an operator has nothing to work on, so all of the text was read as words");
    return new Reading(TreeBuilder.words(text), warnings);
  }

  private static Optional<QueryNode> parse(String escaped) {
    try {
      return Optional.of(new StandardSyntaxParser().parse(escaped, FieldNames.EVERYWHERE));
    } catch (QueryNodeException | TokenMgrError notInTheGrammar) {
      return Optional.empty();
    }
  }
}
