package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.SearchLimits;
import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which parameters the routes of the search API read, told by what they ask an empty request. */
public final class ReadSearchNames {

  private ReadSearchNames() {}

  public static Set<String> ofSearch(List<Facet> facets) {
    return of(given -> SearchParams.read(given, facets, SearchLimits.DEFAULT));
  }

  public static Set<String> ofSuggestions(List<Facet> facets) {
    return of(given -> SuggestParams.read(given, facets, SearchLimits.DEFAULT));
  }

  public static Set<String> ofFacetValues(List<Facet> facets) {
    return of(given -> FacetParams.read(facets.getFirst(), given, facets, SearchLimits.DEFAULT));
  }

  public static Set<String> ofNeighbours(List<Facet> facets) {
    return of(given -> NeighbourParams.read(Neighbourhood.RELATED, 1, given, facets));
  }

  private static Set<String> of(Consumer<Map<String, List<String>>> reader) {
    Empty given = new Empty();
    reader.accept(given);
    return given.names;
  }

  /** Has nothing, and remembers what it was asked for. */
  private static final class Empty extends AbstractMap<String, List<String>> {

    private final Set<String> names = new LinkedHashSet<>();

    @Override
    public List<String> getOrDefault(Object name, List<String> otherwise) {
      names.add((String) name);
      return otherwise;
    }

    @Override
    public Set<Entry<String, List<String>>> entrySet() {
      return Set.of();
    }
  }
}
