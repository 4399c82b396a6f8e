package io.xenotime.search.lucene;

import io.xenotime.search.SearchLimits;
import io.xenotime.search.SuggestAnswer;
import io.xenotime.search.SuggestRequest;
import io.xenotime.search.Suggestion;
import io.xenotime.search.SuggestionMix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Suggestions for one text from one snapshot: names, titles, then corrections. One thread. */
final class Suggester {

  private final Snapshot snapshot;
  private final SuggestRequest request;
  private final NameSuggestions names;
  private final TitleSuggestions titles;

  Suggester(Snapshot snapshot, SearchLimits limits, SuggestRequest request) throws IOException {
    this.snapshot = snapshot;
    this.request = request;
    TextCounts counts = new TextCounts(snapshot, limits);
    this.names = new NameSuggestions(snapshot.things().of(snapshot), request, counts);
    this.titles = new TitleSuggestions(snapshot, counts);
  }

  /** Returns the answer to the request. */
  SuggestAnswer answer() throws IOException {
    Optional<TypedWords> typed = TypedWords.of(request.text());
    return new SuggestAnswer(
        typed.isEmpty() ? List.of() : suggestions(typed.get()), snapshot.version());
  }

  private List<Suggestion> suggestions(TypedWords typed) throws IOException {
    List<Suggestion> foundNames = new ArrayList<>();
    List<Suggestion> foundTitles = new ArrayList<>();
    find(typed, foundNames, foundTitles);
    if (SuggestionMix.isTooFew(foundNames.size() + foundTitles.size(), request.limit())) {
      Optional<TypedWords> misspelled = typed.misspelled();
      if (misspelled.isPresent()) {
        find(misspelled.get(), foundNames, foundTitles);
      }
    }
    return SuggestionMix.of(foundNames, foundTitles, request.limit());
  }

  private void find(TypedWords typed, List<Suggestion> foundNames, List<Suggestion> foundTitles)
      throws IOException {
    foundNames.addAll(names.find(typed, request.limit() - foundNames.size()));
    if (request.wants(Suggestion.TITLE)) {
      int room = SuggestionMix.roomForTitles(foundNames.size(), request.limit());
      foundTitles.addAll(titles.find(typed, room - foundTitles.size()));
    }
  }
}
