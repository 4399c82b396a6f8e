package io.xenotime.page;

import io.xenotime.article.Facet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parameters the page of a search reads. */
public final class ReadPageNames {

  private ReadPageNames() {}

  public static Set<String> ofSearch(List<Facet> facets) {
    return Set.copyOf(PageState.read(Map.of(), facets).names());
  }
}
