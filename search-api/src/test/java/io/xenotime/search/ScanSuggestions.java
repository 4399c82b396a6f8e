package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Suggestion.Match;
import io.xenotime.search.language.TextQuery.Tagged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;

/** Suggestions from a look at every term and every title; marks nothing. */
final class ScanSuggestions {

  private static final String QUOTES = "[\"“”„‟«»＂]";

  private final List<Facet> facets;
  private final List<Article> newestFirst;
  private final Function<String, List<Set<String>>> words;
  private final UnaryOperator<String> asRead;
  private final List<Article> counted;
  private final ToLongBiFunction<List<Article>, String> count;

  /**
   * @param counted those among which suggestions find something, the newest first
   * @param words the words and stems of a text, a set for each position
   * @param asRead a text as the language gives it back
   * @param count how many of some articles a text finds
   */
  ScanSuggestions(
      List<Facet> facets,
      List<Article> newestFirst,
      List<Article> counted,
      Function<String, List<Set<String>>> words,
      UnaryOperator<String> asRead,
      ToLongBiFunction<List<Article>, String> count) {
    this.facets = facets;
    this.newestFirst = newestFirst;
    this.words = words;
    this.asRead = asRead;
    this.counted = counted;
    this.count = count;
  }

  /**
   * Returns what to suggest.
   *
   * @param typed folded words, one or more
   * @param stems their stems
   */
  List<Suggestion> of(List<String> typed, List<String> stems, SuggestRequest request) {
    String last = typed.getLast();
    Predicate<String> begins = word -> word.startsWith(last);
    List<Suggestion> names = names(typed, begins, request, false);
    List<Suggestion> titles = titles(stems, begins, request, Match.BEGINNING);
    int shown =
        Math.min(request.limit(), names.size())
            + Math.min(titles.size(), SuggestionMix.roomForTitles(names.size(), request.limit()));
    if (SuggestionMix.isTooFew(shown, request.limit()) && slips(last) > 0) {
      Predicate<String> near = word -> isNear(last, word);
      addNew(names, names(typed, near, request, true));
      addNew(titles, titles(stems, near, request, Match.TYPO));
    }
    return SuggestionMix.of(names, titles, request.limit());
  }

  private static void addNew(List<Suggestion> all, List<Suggestion> more) {
    List<String> queries = all.stream().map(Suggestion::query).toList();
    more.stream().filter(one -> !queries.contains(one.query())).forEach(all::add);
  }

  private List<Suggestion> names(
      List<String> typed, Predicate<String> last, SuggestRequest request, boolean typos) {
    List<Suggestion> all = new ArrayList<>();
    for (Facet facet : facets) {
      Map<String, Term> terms = new LinkedHashMap<>();
      newestFirst.forEach(a -> a.terms(facet).forEach(term -> terms.put(term.slug(), term)));
      for (Term term : terms.values()) {
        List<String> name = ScanWords.unstemmed(term.name());
        if (request.wants(facet.parameter())
            && name.containsAll(typed.subList(0, typed.size() - 1))
            && name.stream().anyMatch(last)) {
          String query = new Tagged(facet.parameter(), term.name()).toString();
          Match match =
              typos
                  ? Match.TYPO
                  : name.equals(typed)
                      ? Match.EXACT
                      : name.contains(typed.getLast()) ? Match.WORD : Match.BEGINNING;
          all.add(suggestion(facet.parameter(), match, term.name(), query));
        }
      }
    }
    all.sort(
        Comparator.comparing(Suggestion::match)
            .thenComparing(Comparator.comparing(Suggestion::count).reversed())
            .thenComparing(one -> one.label().text())
            .thenComparing(Suggestion::type));
    return new ArrayList<>(
        inTurns(all).stream().flatMap(one -> amongCounted(one).stream()).toList());
  }

  private static List<Suggestion> inTurns(List<Suggestion> ranked) {
    Map<String, Integer> turns = new HashMap<>();
    Map<Suggestion, Integer> turnOf = new HashMap<>();
    ranked.forEach(one -> turnOf.put(one, turns.merge(one.match() + one.type(), 1, Integer::sum)));
    List<Suggestion> inTurns = new ArrayList<>(ranked);
    inTurns.sort(Comparator.comparing(Suggestion::match).thenComparing(turnOf::get));
    return inTurns;
  }

  private List<Suggestion> titles(
      List<String> stems, Predicate<String> last, SuggestRequest request, Match match) {
    Map<String, Suggestion> byQuery = new LinkedHashMap<>();
    for (Article article : counted) {
      List<Set<String>> title = words.apply(article.title());
      boolean hasWords =
          stems.subList(0, stems.size() - 1).stream()
              .allMatch(stem -> title.stream().anyMatch(word -> word.contains(stem)));
      if (request.wants(Suggestion.TITLE)
          && hasWords
          && title.stream().flatMap(Set::stream).anyMatch(last)) {
        String query = asRead.apply("title:\"" + article.title().replaceAll(QUOTES, " ") + "\"");
        byQuery.putIfAbsent(
            query, amongCounted(suggestion(Suggestion.TITLE, match, article.title(), query)).get());
      }
    }
    return new ArrayList<>(byQuery.values());
  }

  private Suggestion suggestion(String type, Match match, String label, String query) {
    return new Suggestion(
        type,
        match,
        new Marked(label, List.of()),
        Optional.empty(),
        count.applyAsLong(newestFirst, query),
        query);
  }

  private Optional<Suggestion> amongCounted(Suggestion one) {
    long found = count.applyAsLong(counted, one.query());
    return found == 0
        ? Optional.empty()
        : Optional.of(
            new Suggestion(one.type(), one.match(), one.label(), one.alias(), found, one.query()));
  }

  private static int slips(String word) {
    boolean plain = word.chars().allMatch(Character::isLetter);
    return !plain || word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
  }

  private static boolean isNear(String typed, String word) {
    if (Character.isDigit(word.charAt(0))) {
      return false;
    }
    for (int end = 0; end <= word.length(); end++) {
      if (distance(typed, word.substring(0, end)) <= slips(typed)) {
        return true;
      }
    }
    return false;
  }

  /** How many letters to add, take away, change, or swap with a neighbour. */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        steps[i][j] =
            Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[one.length()][other.length()];
  }
}
