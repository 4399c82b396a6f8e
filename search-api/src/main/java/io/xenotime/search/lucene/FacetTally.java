package io.xenotime.search.lucene;

/** What was counted of one facet, by the places of its values. One thread. */
final class FacetTally {

  private final FacetTerms facet;
  private final long[] direct;
  private final long[] rolledUp;
  private long missing;

  FacetTally(FacetTerms facet) {
    this.facet = facet;
    this.direct = new long[facet.terms().size()];
    this.rolledUp = facet.places().isFlat() ? direct : new long[direct.length];
  }

  /** Returns how many articles carry the value itself. */
  long direct(int place) {
    return direct[place];
  }

  /** Returns how many articles carry the value or one that lies in it. */
  long rolledUp(int place) {
    return rolledUp[place];
  }

  /** Returns how many articles carry no value. */
  long missing() {
    return missing;
  }

  void addMissing(long articles) {
    missing += articles;
  }

  /** Adds an article that carries the value itself. */
  void addDirect(int place, long articles) {
    direct[place] += articles;
  }

  /** Adds articles that carry the value or one that lies in it; not for a flat facet. */
  void addRolledUp(int place, long articles) {
    rolledUp[place] += articles;
  }

  /** Adds what was counted in a segment. */
  void add(FacetBits.Counts counts, int[] placeOfOrdinal) {
    missing += counts.missing();
    for (int ordinal = 0; ordinal < placeOfOrdinal.length; ordinal++) {
      int place = placeOfOrdinal[ordinal];
      direct[place] += counts.byOrdinal()[ordinal];
      if (rolledUp != direct && !standsForNode(place)) {
        rolledUp[place] += counts.byOrdinal()[ordinal];
      }
    }
    counts
        .byNode()
        .forEach((slug, count) -> rolledUp[facet.places().ofNode(slug).orElseThrow()] += count);
  }

  /** Whether a value's articles are counted as those of a value of the tree. */
  private boolean standsForNode(int place) {
    return facet.places().nodes(place).stream()
        .findFirst()
        .flatMap(facet.places()::ofNode)
        .filter(of -> of == place)
        .isPresent();
  }
}
