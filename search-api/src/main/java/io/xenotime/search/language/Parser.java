package io.xenotime.search.language;

import io.xenotime.search.language.Field.OfText;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.Token.Named;
import io.xenotime.search.language.Token.Quoted;
import io.xenotime.search.language.Token.Sign;
import io.xenotime.search.language.Token.Suffix;
import io.xenotime.search.language.Token.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads tokens by the grammar of docs/query-language.md, a method a rule. Each answers nothing when
 * there is nothing to look for, as in empty brackets. One thread, one text.
 */
final class Parser {

  private static final Field EVERYWHERE = new OfText(Scope.EVERYWHERE);

  private final List<Token> tokens;
  private final Warnings warnings;
  private final Leaves leaves;
  private final Suffixes suffixes;
  private int at = 0;

  /** Takes tokens whose brackets have partners. */
  Parser(List<Token> tokens, Warnings warnings) {
    this.tokens = tokens;
    this.warnings = warnings;
    this.leaves = new Leaves(warnings);
    this.suffixes = new Suffixes(warnings);
  }

  /** Returns what the tokens ask for. */
  Optional<TextQuery> read() {
    return query(EVERYWHERE);
  }

  /** query = { disjunction } */
  private Optional<TextQuery> query(Field field) {
    List<TextQuery> wanted = new ArrayList<>();
    while (token(at) != Sign.CLOSE) {
      if (startsClause(at)) {
        disjunction(field).ifPresent(wanted::add);
      } else {
        alone(tokens.get(at++), field).ifPresent(wanted::add);
      }
    }
    return Joining.and(wanted);
  }

  /** What has nothing to work on is a word if it has letters. */
  private Optional<TextQuery> alone(Token token, Field field) {
    if (token instanceof Operator operator) {
      warnings.add(operator.kind() + " has nothing to work on, so it was read as a word");
      return leaves.typed(field, operator.asWord());
    }
    return Optional.empty();
  }

  /** disjunction = conjunction { "OR" conjunction } */
  private Optional<TextQuery> disjunction(Field field) {
    List<TextQuery> any = new ArrayList<>();
    conjunction(field).ifPresent(any::add);
    while (isOperator(at, Operator.Kind.OR) && startsClause(at + 1)) {
      at++;
      conjunction(field).ifPresent(any::add);
    }
    return Joining.or(any);
  }

  /** conjunction = clause { "AND" clause } */
  private Optional<TextQuery> conjunction(Field field) {
    List<TextQuery> all = new ArrayList<>();
    clause(field).ifPresent(all::add);
    while (isOperator(at, Operator.Kind.AND) && startsClause(at + 1)) {
      at++;
      clause(field).ifPresent(all::add);
    }
    return Joining.and(all);
  }

  /** clause = { "-" | "NOT" } near */
  private Optional<TextQuery> clause(Field field) {
    boolean excluded = false;
    while (excludes(at)) {
      excluded = !excluded;
      at++;
    }
    Optional<TextQuery> query = near(field);
    return excluded ? query.map(Joining::not) : query;
  }

  /** near = primary { "NEAR" primary } */
  private Optional<TextQuery> near(Field field) {
    Optional<TextQuery> first = primary(field);
    if (!goesOnNear()) {
      return first;
    }
    Nearness chain = new Nearness(warnings, first);
    while (goesOnNear()) {
      int within = ((Operator) tokens.get(at++)).within();
      chain.add(within, primary(field));
    }
    return chain.query();
  }

  private boolean goesOnNear() {
    return isOperator(at, Operator.Kind.NEAR) && startsPrimary(at + 1);
  }

  /** primary = field ":" [ "-" ] primary | ( "(" query ")" | word | phrase ) suffixes */
  private Optional<TextQuery> primary(Field field) {
    return switch (token(at)) {
      case Named(Field inner) -> {
        at++;
        yield token(at) == Sign.MINUS ? clause(inner) : primary(inner);
      }
      case Typed(String text) -> {
        at++;
        yield suffixed(leaves.typed(field, text));
      }
      case Quoted(String text) -> {
        at++;
        yield suffixed(leaves.quoted(field, text));
      }
      case Sign sign when sign == Sign.OPEN -> {
        at++;
        Optional<TextQuery> inner = query(field);
        at++;
        yield suffixed(inner);
      }
      // Before this stood a field or minus whose bracket had no partner.
      case Sign _, Operator _, Suffix _ -> Optional.empty();
    };
  }

  private Optional<TextQuery> suffixed(Optional<TextQuery> query) {
    Optional<TextQuery> suffixed = query;
    while (token(at) instanceof Suffix suffix) {
      at++;
      suffixed = suffixed.map(inner -> suffixes.apply(inner, suffix));
    }
    return suffixed;
  }

  /** The end of the text ends a query as a bracket does. */
  private Token token(int place) {
    return place < tokens.size() ? tokens.get(place) : Sign.CLOSE;
  }

  private boolean isOperator(int place, Operator.Kind kind) {
    return token(place) instanceof Operator operator && operator.kind() == kind;
  }

  private boolean excludes(int place) {
    return token(place) == Sign.MINUS || isOperator(place, Operator.Kind.NOT);
  }

  private boolean startsClause(int place) {
    int first = place;
    while (excludes(first)) {
      first++;
    }
    return startsPrimary(first);
  }

  private boolean startsPrimary(int place) {
    return switch (token(place)) {
      case Named _, Typed _, Quoted _ -> true;
      case Sign sign -> sign == Sign.OPEN;
      case Operator _, Suffix _ -> false;
    };
  }
}
