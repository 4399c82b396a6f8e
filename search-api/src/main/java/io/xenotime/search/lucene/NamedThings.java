package io.xenotime.search.lucene;

import io.xenotime.search.lucene.NamedThing.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The named things of one state of an index, by the words of their names. Immutable. */
final class NamedThings {

  private final TreeMap<String, Set<NamedThing>> byWord = new TreeMap<>();

  NamedThings(Collection<NamedThing> things) {
    for (NamedThing thing : things) {
      for (Name name : thing.names()) {
        name.words()
            .forEach(
                word -> byWord.computeIfAbsent(word, none -> new LinkedHashSet<>(2)).add(thing));
      }
    }
  }

  /** Returns how things fit what was typed, in no order. */
  List<NamedThing.Fit> fitting(TypedWords typed) {
    Set<NamedThing> candidates = new LinkedHashSet<>();
    candidates(typed).forEach(candidates::addAll);
    List<NamedThing.Fit> fitting = new ArrayList<>();
    candidates.forEach(thing -> thing.fit(typed).ifPresent(fitting::add));
    return fitting;
  }

  /** Things that a word of which may be the last one typed. */
  private Collection<Set<NamedThing>> candidates(TypedWords typed) {
    if (typed.near().isPresent()) {
      return byWord.entrySet().stream()
          .filter(entry -> typed.near().get().contains(entry.getKey()))
          .map(Map.Entry::getValue)
          .toList();
    }
    String first = typed.last();
    return byWord.subMap(first, first + Character.MAX_VALUE).values();
  }
}
