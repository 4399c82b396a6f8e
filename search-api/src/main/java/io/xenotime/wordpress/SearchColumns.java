package io.xenotime.wordpress;

import io.xenotime.search.ArticlePart;
import io.xenotime.search.Manner;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of posts that a search may be held to, as WordPress calls them since 6.2. */
final class SearchColumns {

  private static final String NAME = "search_columns";

  private static final Map<String, Set<ArticlePart>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("post_title", EnumSet.of(ArticlePart.TITLE));
    // At WordPress, highlights are a list at the beginning of the content.
    PARTS.put("post_content", EnumSet.of(ArticlePart.HIGHLIGHTS, ArticlePart.BODY));
    PARTS.put("post_excerpt", EnumSet.of(ArticlePart.EXCERPT));
  }

  private SearchColumns() {}

  /** Returns the parts of articles in the columns named; all of them when none is. */
  static Set<ArticlePart> read(RestParams params) {
    Set<ArticlePart> parts = EnumSet.noneOf(ArticlePart.class);
    List<String> columns = params.values(NAME);
    for (int i = 0; i < columns.size(); i++) {
      Set<ArticlePart> column = PARTS.get(columns.get(i));
      if (column == null) {
        String allowed = RestParams.isNot(List.copyOf(PARTS.keySet()));
        params.refuse(NAME, RestParams.NOT_IN_ENUM, NAME + "[" + i + "]" + allowed);
        return Manner.EVERYWHERE;
      }
      parts.addAll(column);
    }
    return parts.isEmpty() ? Manner.EVERYWHERE : parts;
  }
}
