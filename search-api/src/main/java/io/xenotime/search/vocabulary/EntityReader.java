package io.xenotime.search.vocabulary;

import io.xenotime.schema.Vocabulary;
import io.xenotime.schema.Vocabulary.Called;
import io.xenotime.search.Expansion;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Boosted;
import io.xenotime.search.language.TextQuery.Named;
import io.xenotime.search.language.TextQuery.Named.Sense;
import io.xenotime.search.language.TextQuery.Not;
import io.xenotime.search.language.TextQuery.Or;
import io.xenotime.search.language.TextQuery.Word;
import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what the vocabulary knows among the words of a query: symbols, tickers, names of several
 * words. Quoted words mean themselves and stay as they are. Immutable, safe for many threads.
 */
public final class EntityReader {

  /** More forms of one thing are no help to a reader. */
  private static final int FORMS_TOLD = 8;

  private final Vocabulary vocabulary;

  public EntityReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the query with known things in place of the words they were typed as. */
  public TextQuery read(TextQuery query) {
    return vocabulary.isEmpty() ? query : named(query);
  }

  /** Returns what things in the query stand for, each once, in the order typed. */
  public List<Expansion> expansions(TextQuery query) {
    return switch (query) {
      case Named named -> List.of(expansion(named));
      case Not(var inner) -> expansions(inner);
      case Boosted(var inner, _) -> expansions(inner);
      case And(var queries) -> expansions(queries);
      case Or(var queries) -> expansions(queries);
      case TextQuery.Everything _,
          Word _,
          TextQuery.Phrase _,
          TextQuery.Prefix _,
          TextQuery.Wildcard _,
          TextQuery.Near _,
          TextQuery.Tagged _,
          TextQuery.Published _ ->
          List.of();
    };
  }

  private List<Expansion> expansions(List<TextQuery> queries) {
    return queries.stream().flatMap(query -> expansions(query).stream()).distinct().toList();
  }

  private Expansion expansion(Named named) {
    List<String> forms =
        named.entities().stream()
            .flatMap(key -> vocabulary.entry(key).stream())
            .flatMap(entry -> entry.forms().stream())
            .map(Form::text)
            .filter(form -> !form.equals(named.text()))
            .distinct()
            .limit(FORMS_TOLD)
            .toList();
    return new Expansion(named.text(), forms);
  }

  private TextQuery named(TextQuery query) {
    return switch (query) {
      case Word word -> named(List.of(word)).getFirst();
      case Not(var inner) -> new Not(withoutRelated(named(inner)));
      case Boosted(var inner, var factor) -> new Boosted(named(inner), factor);
      case Or(var queries) -> new Or(queries.stream().map(this::named).toList());
      case And(var queries) -> and(queries);
      case TextQuery.Everything _,
          Named _,
          TextQuery.Phrase _,
          TextQuery.Prefix _,
          TextQuery.Wildcard _,
          TextQuery.Near _,
          TextQuery.Tagged _,
          TextQuery.Published _ ->
          query;
    };
  }

  /** Who wants no Nd may want NdPr. */
  private static TextQuery withoutRelated(TextQuery query) {
    return query instanceof Named named
        ? new Named(named.entities(), List.of(), named.words(), named.sense())
        : query;
  }

  /** Names may be of several words, so words that were typed in a row are read together. */
  private TextQuery and(List<TextQuery> queries) {
    List<TextQuery> all = new ArrayList<>();
    List<Word> row = new ArrayList<>();
    for (TextQuery query : queries) {
      boolean goesOn =
          query instanceof Word word && (row.isEmpty() || row.getFirst().scope() == word.scope());
      if (!goesOn) {
        all.addAll(named(row));
        row.clear();
      }
      if (query instanceof Word word) {
        row.add(word);
      } else {
        all.add(named(query));
      }
    }
    all.addAll(named(row));
    return all.size() == 1 ? all.getFirst() : new And(all);
  }

  private List<TextQuery> named(List<Word> row) {
    if (row.isEmpty()) {
      return List.of();
    }
    TypedRow typed = new TypedRow(row);
    List<Called> called = vocabulary.calledIn(typed.text());
    List<TextQuery> queries = new ArrayList<>();
    for (int at = 0; at < row.size(); ) {
      Optional<Named> longest = longest(typed, called, at);
      queries.add(longest.<TextQuery>map(named -> named).orElse(row.get(at)));
      at += longest.map(named -> named.words().size()).orElse(1);
    }
    return queries;
  }

  /** Several things may be called the same: a company and its mine. */
  private Optional<Named> longest(TypedRow typed, List<Called> called, int at) {
    List<Called> longest = new ArrayList<>();
    int end = at;
    for (Called thing : called) {
      int wordsEnd = typed.start(at) == thing.start() ? typed.wordEndingAt(thing.end()) : -1;
      if (wordsEnd > end) {
        longest.clear();
        end = wordsEnd;
      }
      if (wordsEnd == end && end > at) {
        longest.add(thing);
      }
    }
    if (longest.isEmpty()) {
      return Optional.empty();
    }
    List<String> entities = longest.stream().map(thing -> thing.entry().key()).toList();
    return Optional.of(
        new Named(entities, related(entities), typed.words(at, end), sense(longest, called)));
  }

  /** A name that has another in it says something in parts, as the Lynas in Lynas Malaysia. */
  private static Sense sense(List<Called> longest, List<Called> called) {
    if (longest.stream().allMatch(Called::exact)) {
      return Sense.NONE;
    }
    Called one = longest.getFirst();
    boolean isName = longest.stream().anyMatch(thing -> thing.entry().kind().isProper());
    boolean hasParts =
        called.stream()
            .filter(thing -> thing.start() >= one.start() && thing.end() <= one.end())
            .anyMatch(thing -> !longest.contains(thing));
    return isName && !hasParts ? Sense.WHOLE : Sense.EACH;
  }

  private List<String> related(List<String> entities) {
    return entities.stream()
        .flatMap(key -> vocabulary.madeOf(key).stream())
        .map(Entry::key)
        .distinct()
        .toList();
  }

  /** Words in a row as one text, and where in it each of them lies. */
  private static final class TypedRow {

    private final List<Word> words;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();

    private TypedRow(List<Word> words) {
      this.words = List.copyOf(words);
      for (Word word : words) {
        starts.add(text.length());
        text.append(word.text()).append(' ');
      }
    }

    private String text() {
      return text.toString();
    }

    private int start(int word) {
      return starts.get(word);
    }

    /** Returns the number of the word behind the one that ends there, or -1 when none does. */
    private int wordEndingAt(int end) {
      for (int i = 0; i < words.size(); i++) {
        if (starts.get(i) + words.get(i).text().length() == end) {
          return i + 1;
        }
      }
      return -1;
    }

    private List<Word> words(int from, int to) {
      return words.subList(from, to);
    }
  }
}
