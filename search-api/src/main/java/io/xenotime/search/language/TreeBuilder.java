package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Everything;
import io.xenotime.search.language.TextQuery.Not;
import io.xenotime.search.language.TextQuery.Or;
import io.xenotime.search.language.TextQuery.Phrase;
import io.xenotime.search.language.TextQuery.Prefix;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.TextQuery.Tagged;
import io.xenotime.search.language.TextQuery.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;

/** Turns the syntax parser's tree into ours, in its simplest form. Immutable. */
final class TreeBuilder {

  private final FieldNames fields;

  TreeBuilder(FieldNames fields) {
    this.fields = fields;
  }

  /** Returns the query of a syntax tree. */
  TextQuery build(QueryNode node) {
    return branch(node).orElseGet(Everything::new);
  }

  /** Returns the query for all the words of a text, whatever signs stand between them. */
  static TextQuery words(String text) {
    List<TextQuery> words = new ArrayList<>();
    for (String typed : text.split("[\\s\"()*:-]+")) {
      word(Scope.EVERYWHERE, typed).ifPresent(words::add);
    }
    return and(words).orElseGet(Everything::new);
  }

  private Optional<TextQuery> branch(QueryNode node) {
    return switch (node) {
      case FieldQueryNode leaf -> leaf(leaf);
      case OrQueryNode or -> or(branches(or));
      case ModifierQueryNode modifier -> modified(modifier);
      default -> and(branches(node));
    };
  }

  private List<TextQuery> branches(QueryNode node) {
    return node.getChildren().stream().map(this::branch).flatMap(Optional::stream).toList();
  }

  private Optional<TextQuery> modified(ModifierQueryNode node) {
    Optional<TextQuery> query = branch(node.getChild());
    return node.getModifier() == ModifierQueryNode.Modifier.MOD_NOT
        ? query.map(TreeBuilder::not)
        : query;
  }

  private Optional<TextQuery> leaf(FieldQueryNode node) {
    String field = node.getFieldAsString();
    String text = node.getTextAsString();
    Optional<String> facet = fields.facet(field);
    if (facet.isPresent()) {
      return tagged(facet.get(), text);
    }
    Scope scope = fields.scope(field).orElse(Scope.EVERYWHERE);
    if (node instanceof QuotedFieldQueryNode) {
      return phrase(scope, text);
    }
    return endsInAsterisk(node) ? prefix(scope, text) : word(scope, text);
  }

  private static Optional<TextQuery> tagged(String facet, String typed) {
    String value = typed.replace('"', ' ').strip().replaceAll("\\s+", " ");
    return value.isEmpty() ? Optional.empty() : Optional.of(new Tagged(facet, value));
  }

  private static boolean endsInAsterisk(FieldQueryNode node) {
    CharSequence text = node.getText();
    int last = text.length() - 1;
    boolean escaped = text instanceof UnescapedCharSequence typed && typed.wasEscaped(last);
    return text.charAt(last) == '*' && !escaped;
  }

  private static Optional<TextQuery> word(Scope scope, String typed) {
    return core(typed)
        .filter(text -> !StopWords.isOperator(text))
        .map(text -> new Word(scope, text));
  }

  private static Optional<TextQuery> phrase(Scope scope, String typed) {
    return core(typed).map(text -> new Phrase(scope, text));
  }

  private static Optional<TextQuery> prefix(Scope scope, String typed) {
    return core(typed).map(text -> new Prefix(scope, text));
  }

  /** From the first letter or digit to the last; what surrounds them is not searched for. */
  private static Optional<String> core(String typed) {
    int start = 0;
    int end = typed.length();
    while (start < end && !Signs.makesWords(typed.charAt(start))) {
      start++;
    }
    while (start < end && !Signs.makesWords(typed.charAt(end - 1))) {
      end--;
    }
    return start == end
        ? Optional.empty()
        : Optional.of(typed.substring(start, end).replaceAll("\\s+", " "));
  }

  private static TextQuery not(TextQuery query) {
    return query instanceof Not(TextQuery doublyNegated) ? doublyNegated : new Not(query);
  }

  private static Optional<TextQuery> and(List<TextQuery> queries) {
    List<TextQuery> flat =
        flattened(queries, q -> q instanceof And(var inner) ? inner : List.of(q));
    return joined(StopWords.without(flat), And::new);
  }

  private static Optional<TextQuery> or(List<TextQuery> queries) {
    return joined(
        flattened(queries, q -> q instanceof Or(var inner) ? inner : List.of(q)), Or::new);
  }

  private static List<TextQuery> flattened(
      List<TextQuery> queries, Function<TextQuery, List<TextQuery>> parts) {
    return queries.stream().map(parts).flatMap(List::stream).toList();
  }

  private static Optional<TextQuery> joined(
      List<TextQuery> queries, Function<List<TextQuery>, TextQuery> join) {
    return switch (queries.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(queries.getFirst());
      default -> Optional.of(join.apply(queries));
    };
  }
}
