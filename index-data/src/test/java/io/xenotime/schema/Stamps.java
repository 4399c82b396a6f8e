package io.xenotime.schema;

import io.xenotime.article.Facet;
import io.xenotime.thesaurus.Thesaurus;
import java.util.List;

/** Makes stamps for tests. */
public final class Stamps {

  private Stamps() {}

  /** Returns a stamp of this build with these facets and none that is derived from texts. */
  public static IndexStamp plain(List<Facet> facets, Thesaurus thesaurus) {
    String layout = IndexStamp.of(facets, thesaurus).layout();
    return new IndexStamp(layout, facets, facets, thesaurus);
  }
}
