package io.xenotime.hierarchy;

import io.xenotime.article.Term;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which values of one facet lie in which. Immutable, safe for many threads.
 *
 * <p>A site's term has its place by slug, else by what its name would be as a slug; what a site
 * calls otherwise is listed with the value. A term that the tree does not know stands for itself.
 */
public final class FacetTree {

  /** A tree without values: every term stands for itself. */
  public static final FacetTree FLAT = new FacetTree(List.of());

  /**
   * A value and those that lie in it.
   *
   * @param slug unlike that of any other value of the tree
   * @param also slugs that sites may use in its place
   */
  public record Node(String slug, String name, List<String> also, List<Node> children) {

    public Node {
      also = List.copyOf(also);
      children = List.copyOf(children);
      if (slug.isBlank() || name.isBlank()) {
        throw new IllegalArgumentException("a value of a tree must have a slug and a name");
      }
    }
  }

  private final Map<String, Node> byKey = new HashMap<>();
  private final Map<String, Node> parents = new HashMap<>();

  /**
   * Makes a tree.
   *
   * @throws IllegalArgumentException if a slug is there twice
   */
  public FacetTree(List<Node> roots) {
    roots.forEach(this::add);
  }

  private void add(Node node) {
    claim(node.slug(), node);
    node.also().forEach(slug -> claim(slug, node));
    for (Node child : node.children()) {
      parents.put(child.slug(), node);
      add(child);
    }
  }

  private void claim(String slug, Node node) {
    Node other = byKey.put(slug, node);
    if (other != null && other != node) {
      throw new IllegalArgumentException(
          "a value must be in a tree once, got " + slug + " under " + other.name());
    }
  }

  /** Returns whether the tree has no values. */
  public boolean isFlat() {
    return byKey.isEmpty();
  }

  /** Returns the place of a site's term; empty when the tree does not know it. */
  public Optional<Node> of(Term term) {
    Node bySlug = byKey.get(term.slug());
    return Optional.ofNullable(bySlug != null ? bySlug : byKey.get(Slug.of(term.name())));
  }

  /** Returns the value that the node lies in; empty at the top. */
  public Optional<Node> parent(Node node) {
    return Optional.ofNullable(parents.get(node.slug()));
  }

  /** Returns the values above a node, the nearest first, by slug. */
  public Map<String, Node> above(Node node) {
    Map<String, Node> above = new LinkedHashMap<>();
    for (Node next = parents.get(node.slug()); next != null; next = parents.get(next.slug())) {
      above.put(next.slug(), next);
    }
    return above;
  }
}
