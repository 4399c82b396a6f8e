package io.xenotime.search.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a text asks for, as a tree. Immutable; {@link #toString} gives it back in the language, and
 * reading that again gives an equal tree.
 */
public sealed interface TextQuery {

  /** Where words are looked for. */
  enum Scope {
    EVERYWHERE,
    TITLE,
    HIGHLIGHTS,
    HEADINGS,
    BODY;

    String prefix() {
      return this == EVERYWHERE ? "" : name().toLowerCase(Locale.ROOT) + ":";
    }
  }

  /** Matches every article. */
  record Everything() implements TextQuery {
    @Override
    public String toString() {
      return "";
    }
  }

  /**
   * Matches articles with a word in any of its forms.
   *
   * @param text as typed, without space; begins and ends with a letter or digit
   */
  record Word(Scope scope, String text) implements TextQuery {
    @Override
    public String toString() {
      return scope.prefix() + text;
    }
  }

  /**
   * Matches articles with these words in this order, one after the other.
   *
   * @param text as typed between the quotation marks
   */
  record Phrase(Scope scope, String text) implements TextQuery {
    @Override
    public String toString() {
      return scope.prefix() + '"' + text + '"';
    }
  }

  /**
   * Matches articles with a word that begins so.
   *
   * @param text as typed before the asterisk
   */
  record Prefix(Scope scope, String text) implements TextQuery {
    @Override
    public String toString() {
      return scope.prefix() + text + "*";
    }
  }

  /**
   * Matches articles that carry a term.
   *
   * @param facet its parameter name
   * @param value slug, id or label as typed
   */
  record Tagged(String facet, String value) implements TextQuery {
    @Override
    public String toString() {
      boolean plain =
          value.chars().allMatch(Character::isLetterOrDigit) && !StopWords.isOperator(value);
      return facet + ":" + (plain ? value : '"' + value + '"');
    }
  }

  /** Matches articles that the other query does not. */
  record Not(TextQuery query) implements TextQuery {
    @Override
    public String toString() {
      return "-" + bracketed(query);
    }
  }

  /**
   * Matches articles that all of the queries match.
   *
   * @param queries two or more
   */
  record And(List<TextQuery> queries) implements TextQuery {
    public And {
      queries = List.copyOf(queries);
    }

    @Override
    public String toString() {
      return queries.stream().map(TextQuery::bracketed).collect(Collectors.joining(" "));
    }
  }

  /**
   * Matches articles that any of the queries matches.
   *
   * @param queries two or more
   */
  record Or(List<TextQuery> queries) implements TextQuery {
    public Or {
      queries = List.copyOf(queries);
    }

    @Override
    public String toString() {
      return queries.stream().map(TextQuery::bracketed).collect(Collectors.joining(" OR "));
    }
  }

  /** Returns how many words, phrases, prefixes and terms the query is made of. */
  default int clauses() {
    return switch (this) {
      case Everything() -> 0;
      case Word _, Phrase _, Prefix _, Tagged _ -> 1;
      case Not(TextQuery query) -> query.clauses();
      case And(List<TextQuery> queries) -> queries.stream().mapToInt(TextQuery::clauses).sum();
      case Or(List<TextQuery> queries) -> queries.stream().mapToInt(TextQuery::clauses).sum();
    };
  }

  private static String bracketed(TextQuery query) {
    return query instanceof And || query instanceof Or ? "(" + query + ")" : query.toString();
  }
}
