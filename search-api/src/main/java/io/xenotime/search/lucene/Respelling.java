package io.xenotime.search.lucene;

import io.xenotime.search.QueryReading.Correction;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Boosted;
import io.xenotime.search.language.TextQuery.Or;
import io.xenotime.search.language.TextQuery.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Puts better spellings in the place of words of a query. What is quoted, excluded or asked for in
 * other signs than words stays as it was typed. One thread, one query.
 */
final class Respelling {

  private final Fixes fixes;
  private final Predicate<Fix> wanted;
  private final List<Correction> corrections = new ArrayList<>();

  private Respelling(Fixes fixes, Predicate<Fix> wanted) {
    this.fixes = fixes;
    this.wanted = wanted;
  }

  /**
   * A query, spelt better.
   *
   * @param corrections what was put in whose place; none when the query is as it was
   */
  record Result(TextQuery query, List<Correction> corrections) {}

  /** Returns the query with what articles have, in place of what none has. */
  static Result corrected(TextQuery query, Fixes fixes) throws IOException {
    return with(query, fixes, fix -> fix.kind() == Fix.Kind.CORRECTED);
  }

  /** Returns the query with what far more articles have as well. */
  static Result better(TextQuery query, Fixes fixes) throws IOException {
    return with(query, fixes, fix -> true);
  }

  private static Result with(TextQuery query, Fixes fixes, Predicate<Fix> wanted)
      throws IOException {
    Respelling respelling = new Respelling(fixes, wanted);
    TextQuery respelt = respelling.respelt(query);
    return new Result(respelt, List.copyOf(respelling.corrections));
  }

  private TextQuery respelt(TextQuery query) throws IOException {
    return switch (query) {
      case Word word -> joined(row(List.of(word)));
      case Boosted(var inner, var factor) -> new Boosted(respelt(inner), factor);
      case And(var queries) -> joined(and(queries));
      case Or(var queries) -> {
        List<TextQuery> any = new ArrayList<>();
        for (TextQuery each : queries) {
          any.add(respelt(each));
        }
        yield new Or(any);
      }
      default -> query;
    };
  }

  private static TextQuery joined(List<TextQuery> queries) {
    return queries.size() == 1 ? queries.getFirst() : new And(queries);
  }

  private List<TextQuery> and(List<TextQuery> queries) throws IOException {
    List<TextQuery> all = new ArrayList<>();
    List<Word> row = new ArrayList<>();
    for (TextQuery query : queries) {
      if (query instanceof Word word && (row.isEmpty() || row.getLast().scope() == word.scope())) {
        row.add(word);
        continue;
      }
      all.addAll(row(row));
      row.clear();
      if (query instanceof Word word) {
        row.add(word);
      } else {
        all.add(respelt(query));
      }
    }
    all.addAll(row(row));
    return all;
  }

  private List<TextQuery> row(List<Word> row) throws IOException {
    List<TextQuery> words = new ArrayList<>();
    int at = 0;
    for (Fix fix : fixes.of(row.stream().map(Word::text).toList())) {
      if (wanted.test(fix)) {
        words.addAll(row.subList(at, fix.from()));
        fix.words().forEach(word -> words.add(new Word(row.get(fix.from()).scope(), word)));
        corrections.add(correction(row.subList(fix.from(), fix.to()), fix.words()));
        at = fix.to();
      }
    }
    words.addAll(row.subList(at, row.size()));
    return words;
  }

  private static Correction correction(List<Word> typed, List<String> used) {
    return new Correction(
        String.join(" ", typed.stream().map(Word::text).toList()), String.join(" ", used));
  }
}
