package io.xenotime.schema;

import io.xenotime.schema.Vocabulary.Ending;
import io.xenotime.schema.Vocabulary.Node;
import io.xenotime.schema.Words.Word;
import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.Kind;
import io.xenotime.thesaurus.Writing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds where entries are mentioned in a text, word by word from its start. One thread, one text.
 *
 * <p>Of names that lie within each other only the longest counts, kind by kind: there are no
 * Critical Metals in Namibia Critical Metals. Concepts count within each other: heavy rare earths
 * are rare earths.
 */
final class Mentions {

  /** What people say of a project, next to its name. */
  private static final Set<String> PROJECT_WORDS =
      Set.of(
          "project",
          "mine",
          "deposit",
          "mill",
          "plant",
          "refinery",
          "facility",
          "complex",
          "site",
          "prospect",
          "discovery",
          "resource",
          "orebody",
          "operation");

  /** What people say of an element, next to its symbol. */
  private static final Set<String> ELEMENT_WORDS =
      Set.of(
          "oxide", "oxides", "metal", "metals", "price", "prices", "magnet", "magnets", "content",
          "alloy", "alloys", "free", "bearing", "doped", "rich");

  /** How far apart symbols of a list stand: Dy, Tb and Ho. */
  private static final int LIST_STEPS = 2;

  private final Vocabulary vocabulary;
  private final Reading reading;
  private final Map<Kind, Integer> namesEnd = new EnumMap<>(Kind.class);
  private int symbolsEnd;

  /** Who wrote the text, and so how careful it is about capitals. */
  enum Reading {
    /** Printed: capitals mean something. */
    TEXT,
    /** Typed into a search box: often in small letters. */
    SEARCH
  }

  Mentions(Vocabulary vocabulary, Reading reading) {
    this.vocabulary = vocabulary;
    this.reading = reading;
  }

  /** Returns all mentions in the words. */
  List<Mention> in(Words words) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      startingAt(words, at, mentions);
    }
    return mentions;
  }

  /**
   * Adds the mentions that start at a word. Earlier words must have been asked for before; at least
   * {@link Vocabulary#longestForm} words behind must be there, unless the text ends.
   */
  void startingAt(Words words, int at, List<Mention> mentions) {
    Node node = vocabulary.root().after(words.get(at));
    if (node == null) {
      return;
    }
    List<Mention> found = new ArrayList<>();
    for (int end = at + 1; node != null; end++) {
      for (Ending ending : node.endings()) {
        if (isWritten(ending, words, at) && !(isSymbol(ending) && at < symbolsEnd)) {
          found.add(mention(ending, words, at, end));
        }
      }
      node = end < words.size() ? node.after(words.get(end)) : null;
    }
    if (found.stream().anyMatch(Mentions::isLongName)) {
      found.removeIf(mention -> isBySymbol(mention, words));
    }
    if (!found.isEmpty()) {
      choose(found, mentions);
    }
  }

  private Mention mention(Ending ending, Words words, int at, int end) {
    boolean certain = isCertain(ending, words, at, end);
    boolean exact = ending.form().writing() == Writing.AS_WRITTEN && end - at == 1;
    return new Mention(ending.entry(), at, end - at, certain, exact);
  }

  /** Moves the memory of what was found when the first words were dropped. */
  void dropFirst(int count) {
    namesEnd.replaceAll((kind, end) -> Math.max(0, end - count));
    symbolsEnd = Math.max(0, symbolsEnd - count);
  }

  private void choose(List<Mention> found, List<Mention> mentions) {
    found.sort(Comparator.comparingInt(Mention::length).reversed());
    Map<Kind, Integer> ends = new EnumMap<>(namesEnd);
    for (Mention mention : found) {
      Kind kind = mention.entry().kind();
      boolean counts =
          !kind.isProper()
              || mention.start() >= namesEnd.getOrDefault(kind, 0)
                  && mention.end() >= ends.getOrDefault(kind, 0);
      if (counts && isNew(mention, mentions)) {
        mentions.add(mention);
        if (kind.isProper() && mention.certain()) {
          ends.merge(kind, mention.end(), Math::max);
        }
        if (kind == Kind.MINERAL || isLongName(mention)) {
          symbolsEnd = Math.max(symbolsEnd, mention.end());
        }
      }
    }
    namesEnd.putAll(ends);
  }

  private static boolean isNew(Mention mention, List<Mention> mentions) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention other = mentions.get(i);
      if (other.start() < mention.start()) {
        return true;
      }
      if (other.entry() == mention.entry()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLongName(Mention mention) {
    return mention.entry().kind().isProper() && mention.certain() && mention.length() > 1;
  }

  /** No lanthanum is in La Rochelle, whatever else the article speaks of. */
  private static boolean isBySymbol(Mention mention, Words words) {
    return mention.entry().kind() == Kind.ELEMENT
        && mention.length() == 1
        && mention.entry().forms().stream()
            .filter(form -> form.writing() == Writing.AS_WRITTEN)
            .anyMatch(symbol -> sameLetters(symbol.text(), words.get(mention.start())));
  }

  private static boolean isSymbol(Ending ending) {
    return ending.entry().kind() == Kind.ELEMENT && ending.form().writing() == Writing.AS_WRITTEN;
  }

  private boolean isWritten(Ending ending, Words words, int at) {
    List<String> form = ending.words();
    for (int i = 0; i < form.size(); i++) {
      if (!isWritten(ending, form.get(i), words.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isWritten(Ending ending, String form, Word word) {
    // Two letters are a symbol or a code: "la" alone is no lanthanum, in "la rochelle" it is clear.
    boolean lenient =
        reading == Reading.SEARCH
            && ending.form().text().length() > 2
            && !ending.form().ambiguous();
    return lenient
        || switch (ending.form().writing()) {
          case ANY_CASE -> true;
          case CAPITALISED -> !Character.isUpperCase(form.charAt(0)) || word.beginsWithCapital();
          case AS_WRITTEN -> sameLetters(form, word);
        };
  }

  private static boolean sameLetters(String form, Word word) {
    if (form.length() != word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (form.charAt(i) != word.letters[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isCertain(Ending ending, Words words, int start, int end) {
    if (!ending.form().ambiguous()) {
      return true;
    }
    Entry entry = ending.entry();
    if (reading == Reading.SEARCH) {
      return words.get(start).isInCapitals() || isSymbol(ending)
          ? !isNameBehind(words, end)
          : entry.kind() == Kind.PROJECT && isBy(PROJECT_WORDS, words, end);
    }
    return switch (entry.kind()) {
      case ELEMENT -> isAmongSymbols(entry, words, start, end) || isBy(ELEMENT_WORDS, words, end);
      case PROJECT -> isBy(PROJECT_WORDS, words, end) || isNameAlone(ending, words, start, end);
      case COMPANY, PLACE -> isNameAlone(ending, words, start, end);
      case MINERAL, ACRONYM -> false;
    };
  }

  /**
   * A capital in the middle of a sentence makes a name of a word, and a neighbour with one makes a
   * longer name: Donald Trump, Kachin Independence Army. Codes in capitals say too little.
   */
  private static boolean isNameAlone(Ending ending, Words words, int start, int end) {
    boolean isName = ending.form().writing() == Writing.CAPITALISED || ending.words().size() > 1;
    boolean inSentence = start > 0 && words.get(start).follows(words.get(start - 1));
    return isName
        && inSentence
        && !words.get(start - 1).beginsWithCapital()
        && !isNameBehind(words, end);
  }

  private static boolean isNameBehind(Words words, int end) {
    return end < words.size()
        && words.get(end).follows(words.get(end - 1))
        && words.get(end).beginsWithCapital()
        && !words.get(end).isInCapitals();
  }

  private static boolean isBy(Set<String> expected, Words words, int at) {
    if (at >= words.size()) {
      return false;
    }
    return expected.contains(words.get(at).text().toLowerCase(Locale.ROOT));
  }

  /** A symbol next to another, as in lists and ratios, is a symbol. */
  private boolean isAmongSymbols(Entry entry, Words words, int start, int end) {
    for (int step = 1; step <= LIST_STEPS; step++) {
      if (isOtherSymbol(entry, words, start - step)
          || isOtherSymbol(entry, words, end - 1 + step)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOtherSymbol(Entry entry, Words words, int at) {
    if (at < 0 || at >= words.size()) {
      return false;
    }
    Node node = vocabulary.root().after(words.get(at));
    return node != null
        && node.endings().stream()
            .anyMatch(ending ->
                isSymbol(ending)
                    && ending.entry() != entry
                    && sameLetters(ending.words().getFirst(), words.get(at)));
  }
}
