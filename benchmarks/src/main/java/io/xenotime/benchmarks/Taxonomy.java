package io.xenotime.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The terms of a kind and how a post gets some of them. Immutable, safe for many threads. */
final class Taxonomy {

  private final String name;
  private final List<Term> terms;
  private final WeightedChoice howMany;
  private final WeightedChoice which;

  /**
   * Takes the terms, and how often a post has 0, 1, 2 … of them.
   *
   * @param name as in the site's API, such as {@code news-type}
   */
  Taxonomy(String name, List<Term> terms, WeightedChoice howMany) {
    this.name = name;
    this.terms = List.copyOf(terms);
    this.howMany = howMany;
    this.which = new WeightedChoice(terms.stream().mapToDouble(Term::weight).toArray());
  }

  /** Returns the taxonomy's name in the site's API. */
  String name() {
    return name;
  }

  /** Returns all terms, heaviest first. */
  List<Term> terms() {
    return terms;
  }

  /** Returns the terms of one post, no two the same, in the order drawn; possibly none. */
  List<Term> some(SplittableRandom random) {
    int wanted = Math.min(howMany.next(random), terms.size());
    List<Term> some = new ArrayList<>(wanted);
    while (some.size() < wanted) {
      Term term = one(random);
      if (!some.contains(term)) {
        some.add(term);
      }
    }
    return some;
  }

  /** Returns a term, the heavier the likelier. */
  Term one(SplittableRandom random) {
    return terms.get(which.next(random));
  }
}
