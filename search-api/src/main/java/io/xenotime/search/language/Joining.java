package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Boosted;
import io.xenotime.search.language.TextQuery.Not;
import io.xenotime.search.language.TextQuery.Or;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes queries out of others, in their simplest form: the one that reading gives again. */
final class Joining {

  private Joining() {}

  /** Returns what all of the queries match; empty when there is none. */
  static Optional<TextQuery> and(List<TextQuery> queries) {
    List<TextQuery> flat =
        flattened(queries, q -> q instanceof And(var inner) ? inner : List.of(q));
    return joined(StopWords.without(flat), And::new);
  }

  /** Returns what any of the queries matches; empty when there is none. */
  static Optional<TextQuery> or(List<TextQuery> queries) {
    return joined(
        flattened(queries, q -> q instanceof Or(var inner) ? inner : List.of(q)), Or::new);
  }

  static TextQuery not(TextQuery query) {
    return query instanceof Not(TextQuery doublyNegated) ? doublyNegated : new Not(query);
  }

  /** Returns the query, boosted; boosts of boosts multiply, as far as is allowed. */
  static Boosted boosted(TextQuery query, float factor) {
    return query instanceof Boosted(var inner, var other)
        ? new Boosted(inner, Math.clamp(factor * other, Float.MIN_VALUE, Boosted.MAX))
        : new Boosted(query, factor);
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
