package io.xenotime.search.language;

import java.math.BigDecimal;
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

  /** A word or a phrase: what NEAR can work on. */
  sealed interface Wording extends TextQuery {

    Scope scope();

    String text();

    /** Returns it in the language, without its field. */
    String plain();
  }

  /**
   * Matches articles with a word in any of its forms.
   *
   * @param text as typed, without space; begins and ends with a letter or digit; no operator
   */
  record Word(Scope scope, String text) implements Wording {
    @Override
    public String plain() {
      return text;
    }

    @Override
    public String toString() {
      return scope.prefix() + plain();
    }
  }

  /**
   * Matches articles that mention something the vocabulary knows, however it is written there. The
   * language does not read it: it takes the place of words that were read.
   *
   * @param entities the keys of what is meant, one or more
   * @param related the keys of what contains it, and counts less; possibly none
   * @param words the words it was typed as, all of one scope
   * @param sense what the words alone say
   */
  record Named(List<String> entities, List<String> related, List<Word> words, Sense sense)
      implements TextQuery {

    /** What the words of a thing say without it. */
    public enum Sense {
      /** Nothing: Nd is no nd. */
      NONE,
      /** Something as a whole only: Mountain Pass is neither a mountain nor a pass. */
      WHOLE,
      /** Something each: deep-sea mud is mud. */
      EACH
    }

    public Named {
      entities = List.copyOf(entities);
      related = List.copyOf(related);
      words = List.copyOf(words);
    }

    public Scope scope() {
      return words.getFirst().scope();
    }

    /** Returns what was typed. */
    public String text() {
      return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
      return words.stream().map(Word::toString).collect(Collectors.joining(" "));
    }
  }

  /**
   * Matches articles with these words in this order, one after the other, or nearly so.
   *
   * @param text as typed between the quotation marks
   * @param slop by how many places words may be out of place altogether; 0 to {@link #MAX_SLOP}
   */
  record Phrase(Scope scope, String text, int slop) implements Wording {

    /** Less than the distance of two paragraphs, so that no phrase crosses them. */
    public static final int MAX_SLOP = 50;

    /** A phrase whose words stand exactly so. */
    public Phrase(Scope scope, String text) {
      this(scope, text, 0);
    }

    @Override
    public String plain() {
      return '"' + text + '"' + (slop == 0 ? "" : "~" + slop);
    }

    @Override
    public String toString() {
      return scope.prefix() + plain();
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
   * Matches articles with a word that looks so.
   *
   * @param text letters and digits, and between or behind them {@code *} for any letters and {@code
   *     ?} for one
   */
  record Wildcard(Scope scope, String text) implements TextQuery {
    @Override
    public String toString() {
      return scope.prefix() + text;
    }
  }

  /**
   * Matches articles in which words or phrases stand near each other, in either order, in one
   * paragraph of one field. Each link of the chain holds between the same two places; places that
   * overlap have no word between them.
   *
   * @param operands two or more, in one scope; phrases without slop
   * @param within for each two neighbours, how near: fewer words than this lie between them; 1 to
   *     {@link #MAX_WITHIN}
   */
  record Near(List<Wording> operands, List<Integer> within) implements TextQuery {

    /** Less than the distance of two paragraphs. */
    public static final int MAX_WITHIN = 50;

    /** What NEAR means when it does not say how near. */
    public static final int DEFAULT_WITHIN = 10;

    public Near {
      operands = List.copyOf(operands);
      within = List.copyOf(within);
      if (operands.size() < 2 || within.size() != operands.size() - 1) {
        throw new IllegalArgumentException(
            "near must have a distance between each two operands, got "
                + operands.size()
                + " operands and "
                + within.size()
                + " distances");
      }
    }

    /** Returns where all of the operands are looked for. */
    public Scope scope() {
      return operands.getFirst().scope();
    }

    @Override
    public String toString() {
      StringBuilder chain = new StringBuilder(operands.getFirst().plain());
      for (int i = 0; i < within.size(); i++) {
        chain.append(" NEAR/").append(within.get(i)).append(' ');
        chain.append(operands.get(i + 1).plain());
      }
      return scope() == Scope.EVERYWHERE ? chain.toString() : scope().prefix() + "(" + chain + ")";
    }
  }

  /**
   * Matches articles that carry a term; scores nothing.
   *
   * @param facet its parameter name
   * @param value slug, id or label as typed
   */
  record Tagged(String facet, String value) implements TextQuery {
    @Override
    public String toString() {
      boolean plain = value.chars().allMatch(Character::isLetterOrDigit) && !Operator.is(value);
      return facet + ":" + (plain ? value : '"' + value + '"');
    }
  }

  /** Matches articles published at some time; scores nothing. */
  record Published(When when) implements TextQuery {
    @Override
    public String toString() {
      return when.toString();
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
   * Matches what the other query does, which counts more or less.
   *
   * @param query no term, time or exclusion, as those score nothing, and not itself boosted
   * @param factor what its score is multiplied by, more than 0 and at most {@link #MAX}
   */
  record Boosted(TextQuery query, float factor) implements TextQuery {

    public static final float MAX = 100;

    @Override
    public String toString() {
      BigDecimal plain = new BigDecimal(Float.toString(factor)).stripTrailingZeros();
      return bracketed(query) + "^" + plain.toPlainString();
    }
  }

  /**
   * Matches articles that all of the queries match.
   *
   * @param queries two or more, in the order typed
   */
  record And(List<TextQuery> queries) implements TextQuery {
    public And {
      queries = List.copyOf(queries);
    }

    @Override
    public String toString() {
      return queries.stream()
          .map(query -> query instanceof Named ? query.toString() : bracketed(query))
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * Matches articles that any of the queries matches.
   *
   * @param queries two or more, in the order typed
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

  /** Returns how many words, phrases, patterns, terms and times the query is made of. */
  default int clauses() {
    return switch (this) {
      case Everything() -> 0;
      case Word _, Phrase _, Prefix _, Wildcard _, Tagged _, Published _ -> 1;
      case Named named -> named.words().size();
      case Near near -> near.operands().size();
      case Not(TextQuery query) -> query.clauses();
      case Boosted(TextQuery query, _) -> query.clauses();
      case And(List<TextQuery> queries) -> queries.stream().mapToInt(TextQuery::clauses).sum();
      case Or(List<TextQuery> queries) -> queries.stream().mapToInt(TextQuery::clauses).sum();
    };
  }

  /** Returns whether it finds other articles at another time. */
  default boolean goesByTime() {
    return switch (this) {
      case Published(When when) -> when instanceof When.Last;
      case Not(TextQuery query) -> query.goesByTime();
      case Boosted(TextQuery query, _) -> query.goesByTime();
      case And(List<TextQuery> queries) -> queries.stream().anyMatch(TextQuery::goesByTime);
      case Or(List<TextQuery> queries) -> queries.stream().anyMatch(TextQuery::goesByTime);
      case Everything _, Word _, Named _, Phrase _, Prefix _, Wildcard _, Near _, Tagged _ -> false;
    };
  }

  private static String bracketed(TextQuery query) {
    boolean bare =
        query instanceof And
            || query instanceof Or
            || query instanceof Named named && named.words().size() > 1
            || query instanceof Near near && near.scope() == Scope.EVERYWHERE;
    return bare ? "(" + query + ")" : query.toString();
  }
}
