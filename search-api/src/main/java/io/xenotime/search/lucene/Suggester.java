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

  private final SuggestRequest request;
  private final boolean hasArticles;
  private final NameSuggestions names;
  private final TitleSuggestions titles;
  private final List<Suggestion> foundNames = new ArrayList<>();
  private final List<Suggestion> foundTitles = new ArrayList<>();

  private Suggester(Snapshot snapshot, SearchLimits limits, SuggestRequest request)
      throws IOException {
    TextCounts counts = new TextCounts(snapshot, limits);
    this.request = request;
    NamedThings things = snapshot.suggesting().things(snapshot);
    if (request.narrows()) {
      TextCounts some = new TextCounts(snapshot, limits, request.filters(), request.published());
      this.hasArticles = some.of("") > 0;
      this.names = new NameSuggestions(things, request, counts, thing -> thing.countAnew(some));
      this.titles = TitleSuggestions.among(snapshot, some);
    } else {
      this.hasArticles = true;
      this.names = new NameSuggestions(things, request, counts, thing -> thing.count(counts));
      this.titles = TitleSuggestions.amongAll(snapshot, counts);
    }
  }

  /** Returns the answer to the request. */
  static SuggestAnswer answer(Snapshot snapshot, SearchLimits limits, SuggestRequest request)
      throws IOException {
    Optional<TypedWords> typed = TypedWords.of(request.text());
    List<Suggestion> suggestions =
        typed.isEmpty()
            ? List.of()
            : new Suggester(snapshot, limits, request).suggestions(typed.get());
    return new SuggestAnswer(suggestions, snapshot.version());
  }

  private List<Suggestion> suggestions(TypedWords typed) throws IOException {
    if (!hasArticles) {
      // Otherwise each of hundreds of names would be looked for in vain.
      return List.of();
    }
    find(typed);
    if (SuggestionMix.isTooFew(foundNames.size() + foundTitles.size(), request.limit())) {
      Optional<TypedWords> misspelled = typed.misspelled();
      if (misspelled.isPresent()) {
        find(misspelled.get());
      }
    }
    return SuggestionMix.of(foundNames, foundTitles, request.limit());
  }

  private void find(TypedWords typed) throws IOException {
    foundNames.addAll(names.find(typed, request.limit() - foundNames.size()));
    if (request.wants(Suggestion.TITLE)) {
      int room = SuggestionMix.roomForTitles(foundNames.size(), request.limit());
      foundTitles.addAll(titles.find(typed, room - foundTitles.size()));
    }
  }
}
