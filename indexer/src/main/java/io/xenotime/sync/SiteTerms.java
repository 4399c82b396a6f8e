package io.xenotime.sync;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.posts.TermNames;
import io.xenotime.site.Inventory;
import io.xenotime.site.SiteTaxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** The terms of posts as the site has them now. Immutable. */
final class SiteTerms {

  private final List<SiteTaxonomy> taxonomies;
  private final TermNames names;

  /** Knows the terms of these taxonomies, which are those of an inventory's rows in this order. */
  SiteTerms(List<SiteTaxonomy> taxonomies, TermNames names) {
    this.taxonomies = List.copyOf(taxonomies);
    this.names = names;
  }

  /** How the terms of an article compare with those of the site. */
  enum Verdict {
    SAME,
    /** They differ, and the site's are known. */
    DIFFERENT,
    /** They differ, and the post must be asked for what they are. */
    UNKNOWN
  }

  /** Compares the terms that an article carries with those of a row. */
  Verdict compare(SortedMap<Facet, List<Term>> carried, Inventory inventory, int row) {
    boolean same = true;
    boolean known = true;
    for (int i = 0; i < taxonomies.size(); i++) {
      Facet facet = taxonomies.get(i).facet();
      List<Term> terms = carried.getOrDefault(facet, List.of());
      // a list may name a term twice
      long[] ids = LongStream.of(inventory.terms(row, i)).distinct().toArray();
      same &= terms.size() == ids.length;
      for (long id : ids) {
        Optional<Term> atSite = names.find(facet, id);
        known &= atSite.isPresent();
        same &= terms.stream().anyMatch(term -> isSame(term, id, atSite));
      }
    }
    if (same) {
      return Verdict.SAME;
    }
    return known ? Verdict.DIFFERENT : Verdict.UNKNOWN;
  }

  /** Returns whether a term that an article carries has another name or slug at the site. */
  boolean isRenamed(SortedMap<Facet, List<Term>> carried) {
    return !renamed(carried).equals(carried);
  }

  /** Returns the terms that an article carries, by their present names. */
  SortedMap<Facet, List<Term>> renamed(SortedMap<Facet, List<Term>> carried) {
    SortedMap<Facet, List<Term>> renamed = new TreeMap<>();
    carried.forEach((facet, terms) ->
        renamed.put(
            facet, terms.stream().map(term -> names.find(facet, term.id()).orElse(term)).toList()));
    return renamed;
  }

  /** Returns the terms that an article should carry, all of which are known. */
  SortedMap<Facet, List<Term>> of(Article article, Inventory inventory) {
    SortedMap<Facet, List<Term>> terms = renamed(article.terms());
    int row = inventory.row(article.id());
    if (row < 0) {
      return terms;
    }
    for (int i = 0; i < taxonomies.size(); i++) {
      Facet facet = taxonomies.get(i).facet();
      List<Term> listed = new ArrayList<>();
      for (long id : LongStream.of(inventory.terms(row, i)).distinct().toArray()) {
        names.find(facet, id).ifPresent(listed::add);
      }
      terms.put(facet, listed);
    }
    return terms;
  }

  private static boolean isSame(Term carried, long id, Optional<Term> atSite) {
    return carried.id() == id && (atSite.isEmpty() || atSite.get().equals(carried));
  }
}
