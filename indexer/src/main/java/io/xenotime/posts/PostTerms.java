package io.xenotime.posts;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.posts.WpPost.TermRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds slugs and names for the term ids of a post. Immutable.
 *
 * <p>A terms file knows best, then what the site sent along, then the post's classes. WordPress
 * lists ids and classes of a taxonomy from one and the same query, so their orders agree; that is
 * believed when both are equally many and nothing known speaks against it. An id that stays unknown
 * is its own slug: none is lost, and none is guessed.
 */
final class PostTerms {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

  private final List<Taxonomy> taxonomies;
  private final List<String> prefixes;
  private final TermNames names;
  private final int maxTerms;

  PostTerms(List<Facet> facets, TermNames names, int maxTerms) {
    this(facets, Map.of(), names, maxTerms);
  }

  /** Looks for the terms of some facets in a property of another name first. */
  PostTerms(List<Facet> facets, Map<Facet, String> properties, TermNames names, int maxTerms) {
    this.taxonomies =
        facets.stream()
            .map(facet -> Taxonomy.of(facet, Optional.ofNullable(properties.get(facet))))
            .toList();
    this.prefixes = taxonomies.stream().map(Taxonomy::classPrefix).toList();
    this.names = names;
    this.maxTerms = maxTerms;
  }

  /** Returns the properties of a post that list terms of interest. */
  Set<String> properties() {
    Set<String> properties = new LinkedHashSet<>();
    taxonomies.forEach(taxonomy -> properties.addAll(taxonomy.properties()));
    return properties;
  }

  SortedMap<Facet, List<Term>> of(WpPost post) throws UnusablePost {
    SortedMap<Facet, List<Term>> terms = new TreeMap<>();
    for (Taxonomy taxonomy : taxonomies) {
      Optional<List<TermRef>> listed = listed(taxonomy, post);
      // Before any of them is compared with any other: there may be a million.
      check(taxonomy, listed.map(List::size).orElse(0));
      List<String> slugs = ClassSlugs.of(taxonomy.classPrefix(), post.classes(), prefixes);
      check(taxonomy, slugs.size());
      List<Term> carried =
          listed.isPresent()
              ? resolved(taxonomy, listed.get(), slugs, post)
              : unlisted(taxonomy, slugs, post);
      check(taxonomy, carried.size());
      terms.put(taxonomy.facet(), carried);
    }
    return terms;
  }

  private void check(Taxonomy taxonomy, int size) throws UnusablePost {
    if (size > maxTerms) {
      throw new UnusablePost(
          "may have " + maxTerms + " terms of " + taxonomy.facet() + ", has " + size);
    }
  }

  private static Optional<List<TermRef>> listed(Taxonomy taxonomy, WpPost post) {
    return taxonomy.properties().stream()
        .filter(post.terms()::containsKey)
        .findFirst()
        .map(post.terms()::get);
  }

  private List<Term> resolved(
      Taxonomy taxonomy, List<TermRef> listed, List<String> slugs, WpPost post) {
    Map<TermRef, Term> terms = new LinkedHashMap<>();
    Set<TermRef> unknown = new LinkedHashSet<>();
    for (TermRef ref : listed) {
      known(taxonomy, ref, post).ifPresentOrElse(t -> terms.put(ref, t), () -> unknown.add(ref));
    }
    if (!unknown.isEmpty()) {
      List<TermRef> distinct = listed.stream().distinct().toList();
      pair(taxonomy, distinct, terms, slugs);
      unknown.removeAll(terms.keySet());
    }
    for (TermRef ref : unknown) {
      terms.put(ref, new Term(ref.id(), Long.toString(ref.id()), ref.name()));
    }
    return List.copyOf(terms.values());
  }

  private Optional<Term> known(Taxonomy taxonomy, TermRef ref, WpPost post) {
    if (ref.id() == 0) {
      return Optional.of(bySlug(taxonomy, ref.slug(), ref.name()));
    }
    for (String name : taxonomy.names()) {
      Optional<Term> term = names.byId(name, ref.id());
      if (term.isPresent()) {
        return term;
      }
    }
    if (!ref.slug().isEmpty()) {
      String name = ref.name().isEmpty() ? SlugWords.of(ref.slug()) : ref.name();
      return Optional.of(new Term(ref.id(), ref.slug(), name));
    }
    return embedded(taxonomy, post).stream().filter(t -> t.id() == ref.id()).findFirst();
  }

  /** Adds the terms whose slugs among the classes are certain. */
  private void pair(
      Taxonomy taxonomy, List<TermRef> refs, Map<TermRef, Term> terms, List<String> slugs) {
    if (refs.size() == slugs.size() && agree(refs, terms, slugs)) {
      for (int i = 0; i < refs.size(); i++) {
        pair(taxonomy, refs.get(i), slugs.get(i), terms);
      }
      return;
    }
    List<TermRef> open = new ArrayList<>(refs);
    open.removeAll(terms.keySet());
    List<String> free = new ArrayList<>(slugs);
    terms.values().forEach(term -> free.removeIf(slug -> isClassOf(term, slug)));
    refs.forEach(ref -> free.remove(Long.toString(ref.id())));
    open.removeIf(ref -> slugs.contains(Long.toString(ref.id())));
    if (open.size() == 1 && free.size() == 1) {
      pair(taxonomy, open.getFirst(), free.getFirst(), terms);
    }
  }

  private static boolean agree(List<TermRef> refs, Map<TermRef, Term> terms, List<String> slugs) {
    for (int i = 0; i < refs.size(); i++) {
      Term term = terms.get(refs.get(i));
      String slug = slugs.get(i);
      if (term != null && !isClassOf(term, slug)
          || term == null && isNumeric(slug) && !slug.equals(Long.toString(refs.get(i).id()))) {
        return false;
      }
    }
    return true;
  }

  private void pair(Taxonomy taxonomy, TermRef ref, String slug, Map<TermRef, Term> terms) {
    if (!isNumeric(slug)) {
      terms.putIfAbsent(ref, new Term(ref.id(), slug, bySlug(taxonomy, slug, "").name()));
    }
  }

  private static boolean isClassOf(Term term, String slug) {
    return slug.equals(ClassSlugs.inClass(term.slug())) || slug.equals(Long.toString(term.id()));
  }

  private static boolean isNumeric(String slug) {
    return DIGITS.matcher(slug).matches();
  }

  /** Returns the terms of a post without a list: those sent along, else those of its classes. */
  private List<Term> unlisted(Taxonomy taxonomy, List<String> slugs, WpPost post) {
    List<Term> embedded = embedded(taxonomy, post);
    if (!embedded.isEmpty()) {
      return embedded;
    }
    return slugs.stream()
        .map(slug ->
            isNumeric(slug)
                ? known(taxonomy, new TermRef(Long.parseLong(slug), "", ""), post)
                    .orElse(new Term(Long.parseLong(slug), slug, ""))
                : bySlug(taxonomy, slug, ""))
        .toList();
  }

  private Term bySlug(Taxonomy taxonomy, String slug, String name) {
    for (String spelling : taxonomy.names()) {
      Optional<Term> term = names.bySlug(spelling, slug);
      if (term.isPresent()) {
        return term.get();
      }
    }
    return new Term(0, slug, name.isEmpty() ? SlugWords.of(slug) : name);
  }

  private static List<Term> embedded(Taxonomy taxonomy, WpPost post) {
    return taxonomy.names().stream()
        .flatMap(name -> post.embedded().getOrDefault(name, List.of()).stream())
        .toList();
  }
}
