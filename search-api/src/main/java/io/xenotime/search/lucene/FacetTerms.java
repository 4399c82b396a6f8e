package io.xenotime.search.lucene;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.hierarchy.FacetTree;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.TermValues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;

/**
 * All values of one facet in one state of an index, and which lie in which. A value is known by its
 * slug; when articles disagree about a slug's id or name, the first in order speaks for all.
 * Immutable.
 */
final class FacetTerms {

  private final Facet facet;
  private final List<Term> terms;
  private final List<int[]> termsOfOrdinals;
  private final Map<String, Set<String>> slugsByKey;
  private final FacetPlaces places;
  private final List<List<List<String>>> nodesOfOrdinals;

  private FacetTerms(
      Facet facet,
      List<Term> terms,
      List<int[]> termsOfOrdinals,
      Map<String, Set<String>> slugsByKey,
      FacetPlaces places) {
    this.facet = facet;
    this.terms = terms;
    this.termsOfOrdinals = termsOfOrdinals;
    this.slugsByKey = slugsByKey;
    this.places = places;
    this.nodesOfOrdinals =
        termsOfOrdinals.stream().map(ofOrdinals -> nodes(ofOrdinals, places)).toList();
  }

  /** Reads every value of the facet; costs as much as there are distinct values in segments. */
  static FacetTerms read(Facet facet, FacetTree tree, DirectoryReader reader) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    List<Term> terms = new ArrayList<>();
    List<int[]> termsOfOrdinals = new ArrayList<>();
    Map<String, Set<String>> slugsByKey = new LinkedHashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexField.TERMS.of(facet));
      int[] termOfOrdinal = new int[(int) values.getValueCount()];
      TermsEnum all = values.termsEnum();
      for (int ordinal = 0; all.next() != null; ordinal++) {
        Term term = TermValues.decode(all.term().utf8ToString());
        termOfOrdinal[ordinal] =
            numbers.computeIfAbsent(
                term.slug(),
                firstSeen -> {
                  terms.add(term);
                  return terms.size() - 1;
                });
        called(facet, term, slugsByKey);
      }
      termsOfOrdinals.add(termOfOrdinal);
    }
    FacetPlaces places = FacetPlaces.of(tree, terms);
    places.alone().forEach(term -> called(facet, term, slugsByKey));
    List<Term> all = new ArrayList<>(terms);
    all.addAll(places.alone());
    places
        .otherNames()
        .forEach((name, place) ->
            slugsByKey.putIfAbsent(name, new LinkedHashSet<>(List.of(all.get(place).slug()))));
    return new FacetTerms(facet, List.copyOf(all), termsOfOrdinals, slugsByKey, places);
  }

  private static List<List<String>> nodes(int[] placesOfOrdinals, FacetPlaces places) {
    return places.isFlat()
        ? List.of()
        : Arrays.stream(placesOfOrdinals).mapToObj(places::nodes).toList();
  }

  /** Notes what a term may be called by. */
  private static void called(Facet facet, Term term, Map<String, Set<String>> slugsByKey) {
    List<String> keys = new ArrayList<>(List.of(term.slug(), Letters.fold(term.name())));
    if (term.id() > 0) {
      keys.add(Long.toString(term.id()));
    }
    if (facet.equals(DerivedFacets.SOURCE)) {
      keys.addAll(SourceNames.of(term.slug()));
    }
    keys.forEach(
        key -> slugsByKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(term.slug()));
  }

  Facet facet() {
    return facet;
  }

  /**
   * Returns every value, each at the place that {@link #ofOrdinals} numbers it by; behind them
   * those that no article carries and in which others lie.
   */
  List<Term> terms() {
    return terms;
  }

  /**
   * Returns, for a segment's doc values of this facet, the place in {@link #terms} by ordinal.
   *
   * @param leaf the segment's place in the reader
   */
  int[] ofOrdinals(int leaf) {
    return termsOfOrdinals.get(leaf);
  }

  /**
   * Returns, for a segment's doc values, the values of the tree that each is or lies in, by
   * ordinal; none when the facet is flat.
   *
   * @param leaf the segment's place in the reader
   */
  List<List<String>> nodes(int leaf) {
    return nodesOfOrdinals.get(leaf);
  }

  /** Returns which values lie in which. */
  FacetPlaces places() {
    return places;
  }

  /** Returns the value that the one at this place lies in; empty at the top. */
  Optional<Term> parent(int place) {
    return places.parent(place).map(terms::get);
  }

  /** Returns the slugs of the values that are called so: by slug, by id or by label. */
  Set<String> slugs(Collection<String> called) {
    Set<String> slugs = new LinkedHashSet<>();
    for (String name : called) {
      Set<String> exact = slugsByKey.get(name);
      slugs.addAll(exact != null ? exact : slugsByKey.getOrDefault(Letters.fold(name), Set.of()));
    }
    return slugs;
  }

  /**
   * Returns the slugs that articles carry which have any of these values or one that lies in it.
   */
  Set<String> within(Set<String> slugs) {
    if (places.isFlat()) {
      return slugs;
    }
    Set<String> within = new LinkedHashSet<>();
    for (int place = 0; place < terms.size(); place++) {
      for (int above : places.line(place)) {
        if (slugs.contains(terms.get(above).slug())) {
          within.add(terms.get(place).slug());
        }
      }
    }
    return within;
  }
}
