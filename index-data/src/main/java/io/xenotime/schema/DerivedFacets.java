package io.xenotime.schema;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Facets that no site keeps, made from what an article says and links to: the entries of the
 * thesaurus it speaks of, by kind, and the hosts of its sources. A taxonomy of the site with the
 * same name goes first. Immutable, safe for many threads.
 */
public final class DerivedFacets {

  /** The hosts that an article's links to other sites lead to. */
  public static final Facet SOURCE = new Facet("source");

  private final List<Facet> taxonomies;
  private final EntityTagger tagger;

  /** Makes facets beside these taxonomies of the site. */
  public DerivedFacets(List<Facet> taxonomies, Vocabulary vocabulary) {
    this.taxonomies = List.copyOf(taxonomies);
    this.tagger = new EntityTagger(vocabulary);
  }

  /** Returns all facets of an index: the site's taxonomies, then those derived. */
  public static List<Facet> beside(List<Facet> taxonomies) {
    List<Facet> all = new ArrayList<>(taxonomies);
    Kind.facets().stream().filter(facet -> !taxonomies.contains(facet)).forEach(all::add);
    if (!taxonomies.contains(SOURCE)) {
      all.add(SOURCE);
    }
    return all;
  }

  /** Returns the article with the terms of its derived facets. */
  public Article tagged(Article article) {
    SortedMap<Facet, List<Term>> terms = new TreeMap<>();
    for (Facet taxonomy : taxonomies) {
      terms.put(taxonomy, article.terms(taxonomy));
    }
    for (Entry entry : tagger.entities(article)) {
      entry
          .kind()
          .facet()
          .ifPresent(facet -> add(terms, facet, new Term(0, entry.slug(), entry.name())));
    }
    article.links().stream()
        .filter(link -> link.kind() == Link.Kind.SOURCE)
        .flatMap(link -> WebHost.of(link.url()).stream())
        .forEach(host -> add(terms, SOURCE, new Term(0, host, host)));
    return article.with(terms);
  }

  private void add(SortedMap<Facet, List<Term>> terms, Facet facet, Term term) {
    if (!taxonomies.contains(facet)) {
      terms.computeIfAbsent(facet, none -> new ArrayList<>()).add(term);
    }
  }
}
