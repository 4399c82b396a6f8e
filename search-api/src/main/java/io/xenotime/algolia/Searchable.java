package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import io.xenotime.search.ArticlePart;
import io.xenotime.search.Manner;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The attributes that words are looked for in. */
final class Searchable {

  private static final String NAME = "restrictSearchableAttributes";

  private static final Map<String, ArticlePart> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put(HitShape.TITLE, ArticlePart.TITLE);
    PARTS.put(HitShape.EXCERPT, ArticlePart.EXCERPT);
    PARTS.put(HitShape.HIGHLIGHTS, ArticlePart.HIGHLIGHTS);
    PARTS.put(HitShape.BODY, ArticlePart.BODY);
  }

  private Searchable() {}

  /** Returns the parts of articles that a search is held to; all of them when none is named. */
  static Set<ArticlePart> read(Params params) {
    Set<ArticlePart> parts = EnumSet.noneOf(ArticlePart.class);
    for (String name : params.names(NAME).orElse(List.of())) {
      if (PARTS.containsKey(name)) {
        parts.add(PARTS.get(name));
      } else {
        String allowed = String.join(", ", PARTS.keySet());
        params.problem(
            NAME, NAME + " must name attributes of " + allowed + ", got " + quoted(name), allowed);
      }
    }
    return parts.isEmpty() ? Manner.EVERYWHERE : parts;
  }
}
