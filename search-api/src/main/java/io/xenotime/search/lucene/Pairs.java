package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Named;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.TextQuery.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Words that were typed next to each other and stand near each other in an article count more, as
 * in the sequential dependence model (Metzler and Croft, 2005).
 */
final class Pairs {

  private Pairs() {}

  /** Returns the queries that add to the score of articles with such pairs; possibly none. */
  static List<Query> of(TextQuery text, SearchedFields fields) {
    if (!(text instanceof And(var queries)) || queries.size() > Ranking.MAX_PARTS_FOR_PAIRS) {
      return List.of();
    }
    List<Query> pairs = new ArrayList<>();
    for (int i = 1; i < queries.size(); i++) {
      Optional<String> first = last(queries.get(i - 1));
      Optional<String> second = first(queries.get(i));
      if (first.isPresent() && second.isPresent() && !first.equals(second)) {
        if (fields.unscopedIn(IndexField.TITLE)) {
          pairs.add(pair(IndexField.TITLE, Ranking.PAIR_IN_TITLE, first.get(), second.get()));
        }
        if (fields.unscopedIn(IndexField.BODY)) {
          pairs.add(pair(IndexField.BODY, Ranking.PAIR_IN_BODY, first.get(), second.get()));
        }
      }
    }
    return pairs;
  }

  private static Query pair(IndexField field, float weight, String first, String second) {
    return new BoostQuery(
        new PhraseQuery(Ranking.PAIR_SLOP, field.fieldName(), first, second), weight);
  }

  private static Optional<String> first(TextQuery query) {
    return switch (query) {
      case Word(var scope, var text) when scope == Scope.EVERYWHERE ->
          WordQueries.stems(text).stream().findFirst();
      case Named named when named.scope() == Scope.EVERYWHERE -> Optional.of(entity(named));
      default -> Optional.empty();
    };
  }

  private static Optional<String> last(TextQuery query) {
    return switch (query) {
      case Word(var scope, var text) when scope == Scope.EVERYWHERE ->
          WordQueries.stems(text).stream().reduce((before, last) -> last);
      default -> first(query);
    };
  }

  private static String entity(Named named) {
    return NewsAnalyzer.entity(named.entities().getFirst());
  }
}
