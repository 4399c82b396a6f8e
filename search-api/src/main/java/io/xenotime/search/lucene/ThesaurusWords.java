package io.xenotime.search.lucene;

import io.xenotime.schema.Vocabulary;
import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.Form;
import io.xenotime.thesaurus.Writing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of which the forms of a thesaurus are made. Immutable, safe for many threads. */
final class ThesaurusWords {

  private final Set<String> all = new HashSet<>();
  private final Set<String> spelt = new HashSet<>();
  private final Map<String, List<Entry>> entriesByName = new HashMap<>();

  ThesaurusWords(Vocabulary vocabulary) {
    for (Entry entry : vocabulary.entries()) {
      entry.forms().forEach(form -> add(entry, form));
    }
  }

  private void add(Entry entry, Form form) {
    List<String> words =
        TypedWord.of(form.text()).parts().stream().map(TypedWord.Part::word).toList();
    all.addAll(words);
    // Nobody misspells into a symbol or a code.
    if (form.writing() != Writing.AS_WRITTEN) {
      words.stream().filter(TypedWord::isOfLetters).forEach(spelt::add);
      if (words.size() == 1 && TypedWord.isOfLetters(words.getFirst())) {
        entriesByName.computeIfAbsent(words.getFirst(), none -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** Returns whether any form has the word. */
  boolean contains(String word) {
    return all.contains(word);
  }

  /** Returns whether a form that is spelt out, and no code or symbol, has the word. */
  boolean spells(String word) {
    return spelt.contains(word);
  }

  /** Returns the words that are a form by themselves. */
  Collection<String> names() {
    return entriesByName.keySet();
  }

  /** Returns the entries that are called so in one word. */
  List<Entry> named(String name) {
    return entriesByName.getOrDefault(name, List.of());
  }
}
