package io.xenotime.search.lucene;

import io.xenotime.search.Expansion;
import io.xenotime.search.Freshness;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Manner;
import io.xenotime.search.QueryReading.Correction;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.language.QueryLanguage;
import io.xenotime.search.language.TextQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Understands the text of a request, as freely as its manner allows. One thread, one search. */
final class Interpreter {

  private final Snapshot snapshot;
  private final SearchLimits limits;

  Interpreter(Snapshot snapshot, SearchLimits limits) {
    this.snapshot = snapshot;
    this.limits = limits;
  }

  /**
   * Returns what the text asks for.
   *
   * @throws InvalidSearch if it has more parts than are allowed
   */
  Understood understand(SearchRequest request) throws IOException {
    QueryLanguage.Reading reading = snapshot.language().read(request.text());
    checkClauses(reading.query());
    Manner manner = request.manner();
    TextQuery query = reading.query();
    List<Expansion> expanded = new ArrayList<>();
    boolean wantsNew = false;
    if (!(manner.freshness() instanceof Freshness.Off)) {
      NewsWords newsWords = NewsWords.in(query);
      wantsNew = newsWords.any();
      query = newsWords.rest();
      expanded.addAll(newsWords.expansions());
    }
    List<Correction> corrected = List.of();
    List<String> suggestions = List.of();
    if (manner.corrects()) {
      Respelling.Result better = Respelling.better(query, snapshot.fixes());
      Respelling.Result result =
          better.corrections().isEmpty() ? better : Respelling.corrected(query, snapshot.fixes());
      query = result.query();
      corrected = result.corrections();
      if (better.corrections().size() > corrected.size()) {
        suggestions = List.of(better.query().toString());
      }
    }
    if (manner.expands()) {
      query = snapshot.entities().read(query);
      expanded.addAll(snapshot.entities().expansions(query));
    }
    return new Understood(query, wantsNew, corrected, expanded, suggestions, reading.warnings());
  }

  private void checkClauses(TextQuery query) {
    int clauses = query.clauses();
    if (clauses > limits.maxClauses()) {
      throw new InvalidSearch(
          "q",
          "q must have at most " + limits.maxClauses() + " words and phrases, got " + clauses,
          "up to " + limits.maxClauses() + " words and phrases");
    }
  }
}
