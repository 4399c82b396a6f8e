package io.xenotime.schema;

import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.Form;
import io.xenotime.thesaurus.Kind;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.thesaurus.Writing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;

/**
 * A thesaurus made ready for finding its forms in words: a trie over the words of all forms, built
 * with the very analysis that texts go through. Immutable, safe for many threads.
 */
public final class Vocabulary {

  /** Knows no entry. */
  public static final Vocabulary NONE = of(Thesaurus.NONE);

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Node root = new Node();
  private final Map<String, List<Entry>> madeOf = new HashMap<>();
  private int longest = 1;

  private Vocabulary() {}

  /** Returns the thesaurus made ready. */
  public static Vocabulary of(Thesaurus thesaurus) {
    Vocabulary vocabulary = new Vocabulary();
    for (Entry entry : thesaurus.entries()) {
      vocabulary.entries.put(entry.key(), entry);
      entry.forms().forEach(form -> vocabulary.add(entry, form));
    }
    Mixtures mixtures = Mixtures.in(thesaurus);
    vocabulary.madeOf.putAll(mixtures.byElement());
    return vocabulary;
  }

  /** A form as words, where it ends in the trie. */
  record Ending(Entry entry, Form form, List<String> words) {}

  /** What may follow after some words, whatever the case of letters. */
  static final class Node {
    private final CharArrayMap<Node> next = new CharArrayMap<>(2, true);
    private final List<Ending> endings = new ArrayList<>(1);

    /** Returns where the word leads, or null. */
    Node after(Words.Word word) {
      return next.get(word.letters, 0, word.length);
    }

    List<Ending> endings() {
      return endings;
    }
  }

  private void add(Entry entry, Form form) {
    List<String> words = NewsAnalyzer.written(form.text()).texts();
    if (words.isEmpty()) {
      return;
    }
    add(new Ending(entry, form, words));
    otherNumber(words, form).ifPresent(other -> add(new Ending(entry, form, other)));
    longest = Math.max(longest, words.size());
  }

  private void add(Ending ending) {
    Node node = root;
    for (String word : ending.words()) {
      Node next = node.next.get(word);
      if (next == null) {
        next = new Node();
        node.next.put(word, next);
      }
      node = next;
    }
    node.endings.add(ending);
  }

  /** Things are counted, names and symbols are not: carbonatites, MRECs, joint venture. */
  private static Optional<List<String>> otherNumber(List<String> words, Form form) {
    String last = words.getLast();
    boolean counts = form.writing() != Writing.CAPITALISED && !form.ambiguous();
    if (!counts || !Character.isLetter(last.charAt(last.length() - 1))) {
      return Optional.empty();
    }
    List<String> other = new ArrayList<>(words);
    other.set(words.size() - 1, last.endsWith("s") ? singular(last) : plural(last));
    return Optional.of(other);
  }

  private static String plural(String word) {
    return endsInConsonantAndY(word) ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }

  /** Of the rare words in -ss and -is, a form that nobody writes comes out, which is harmless. */
  private static String singular(String word) {
    return word.endsWith("ies")
        ? word.substring(0, word.length() - "ies".length()) + "y"
        : word.substring(0, word.length() - 1);
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.length() > 2
        && word.endsWith("y")
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
  }

  Node root() {
    return root;
  }

  /** Returns the number of words of the longest form, 1 or more. */
  int longestForm() {
    return longest;
  }

  /** Returns whether there is nothing to find. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Returns the entry with this key, such as {@code element/neodymium}. */
  public Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** Returns the mixtures that an element is a part of, by its key: NdPr for neodymium. */
  public List<Entry> madeOf(String key) {
    return madeOf.getOrDefault(key, List.of());
  }

  /** Returns all entries in the order of the thesaurus. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * A part of a search that is called as an entry is.
   *
   * @param start the first character, counted from 0
   * @param end behind the last character
   * @param exact whether the entry is only meant by these very letters, as symbols are
   */
  public record Called(Entry entry, int start, int end, boolean exact) {}

  /** Returns what parts of a search text are called as entries are, in order of their start. */
  public List<Called> calledIn(String typed) {
    Words words = NewsAnalyzer.written(typed);
    return new Mentions(this, Mentions.Reading.SEARCH)
        .in(words).stream()
            .filter(Mention::certain)
            .map(mention ->
                new Called(
                    mention.entry(),
                    words.get(mention.start()).start,
                    words.get(mention.end() - 1).end,
                    mention.exact()))
            .toList();
  }

  /** Returns the entries of a kind that are called so, by name, slug or any other form. */
  public List<Entry> called(Kind kind, String name) {
    Words words = NewsAnalyzer.written(name);
    List<Entry> called = new ArrayList<>();
    entries.values().stream()
        .filter(entry -> entry.kind() == kind && entry.slug().equals(name))
        .forEach(called::add);
    Node node = root;
    for (int i = 0; i < words.size() && node != null; i++) {
      node = node.after(words.get(i));
    }
    if (node != null) {
      node.endings().stream()
          .map(Ending::entry)
          .filter(entry -> entry.kind() == kind && !called.contains(entry))
          .forEach(called::add);
    }
    return called;
  }
}
