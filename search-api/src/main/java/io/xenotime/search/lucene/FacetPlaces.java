package io.xenotime.search.lucene;

import io.xenotime.article.Term;
import io.xenotime.hierarchy.FacetTree;
import io.xenotime.hierarchy.FacetTree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which values of a facet lie in which, by their places in a list of terms. Immutable.
 *
 * <p>A value of the tree is there when a term is that value or lies in it. Of several terms that
 * are one value, as {@code usa} beside {@code united-states}, one stands for the value and the
 * others lie in it.
 */
final class FacetPlaces {

  private final boolean flat;
  private final List<Term> alone = new ArrayList<>();
  private final Map<String, Integer> placesOfNodes = new LinkedHashMap<>();
  private final Map<String, Integer> otherNames = new HashMap<>();
  private final List<int[]> lines = new ArrayList<>();
  private final List<List<String>> nodes = new ArrayList<>();

  private FacetPlaces(FacetTree tree, List<Term> terms) {
    this.flat = tree.isFlat();
    if (flat) {
      return;
    }
    List<Optional<Node>> placed = terms.stream().map(tree::of).toList();
    claim(terms, placed);
    int next = terms.size();
    for (Optional<Node> node : placed) {
      for (Node above : node.map(tree::above).orElse(Map.of()).values()) {
        if (placesOfNodes.putIfAbsent(above.slug(), next) == null) {
          alone.add(new Term(0, above.slug(), above.name()));
          note(above, next);
          next++;
        }
      }
    }
    for (int place = 0; place < terms.size(); place++) {
      line(place, placed.get(place), tree);
    }
    for (Term term : alone) {
      line(lines.size(), tree.of(term), tree);
    }
  }

  static FacetPlaces of(FacetTree tree, List<Term> terms) {
    return new FacetPlaces(tree, terms);
  }

  /** A term whose slug is the tree's own goes first, else the first in order of slugs. */
  private void claim(List<Term> terms, List<Optional<Node>> placed) {
    for (int place = 0; place < terms.size(); place++) {
      Optional<Node> node = placed.get(place);
      if (node.isPresent()) {
        String slug = node.get().slug();
        Integer other = placesOfNodes.get(slug);
        if (other == null || isBefore(terms.get(place), terms.get(other), slug)) {
          placesOfNodes.put(slug, place);
          note(node.get(), place);
        }
      }
    }
  }

  private static boolean isBefore(Term one, Term other, String slug) {
    if (one.slug().equals(slug) != other.slug().equals(slug)) {
      return one.slug().equals(slug);
    }
    return one.slug().compareTo(other.slug()) < 0;
  }

  private void note(Node node, int place) {
    otherNames.put(node.slug(), place);
    node.also().forEach(slug -> otherNames.put(slug, place));
  }

  private void line(int place, Optional<Node> node, FacetTree tree) {
    List<Integer> line = new ArrayList<>(List.of(place));
    List<String> slugs = new ArrayList<>();
    if (node.isPresent()) {
      slugs.add(node.get().slug());
      slugs.addAll(tree.above(node.get()).keySet());
      slugs.stream().map(placesOfNodes::get).filter(above -> above != place).forEach(line::add);
    }
    lines.add(line.stream().mapToInt(Integer::intValue).toArray());
    nodes.add(List.copyOf(slugs));
  }

  /** Returns whether no value lies in another. */
  boolean isFlat() {
    return flat;
  }

  /** Returns the values that no article carries and in which others lie; they follow the terms. */
  List<Term> alone() {
    return alone;
  }

  /** Returns the places of values by what the tree and other sites call them. */
  Map<String, Integer> otherNames() {
    return otherNames;
  }

  /** Returns the place itself and those of the values above it, the nearest first. */
  int[] line(int place) {
    return lines.get(place);
  }

  /** Returns the slugs in the tree of a value and those above it; none when it has no place. */
  List<String> nodes(int place) {
    return flat ? List.of() : nodes.get(place);
  }

  /** Returns the place of the value that stands for a value of the tree. */
  Optional<Integer> ofNode(String slug) {
    return Optional.ofNullable(placesOfNodes.get(slug));
  }

  /** Returns the place of the value that the one at this place lies in. */
  Optional<Integer> parent(int place) {
    return flat || lines.get(place).length == 1
        ? Optional.empty()
        : Optional.of(lines.get(place)[1]);
  }
}
