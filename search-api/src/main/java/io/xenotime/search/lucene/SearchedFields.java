package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.ArticlePart;
import io.xenotime.search.language.TextQuery.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields that words are looked for in. Immutable.
 *
 * @param unscoped those for words that name no field themselves
 */
record SearchedFields(List<IndexField> unscoped) {

  SearchedFields {
    unscoped = List.copyOf(unscoped);
  }

  static SearchedFields of(Set<ArticlePart> parts) {
    return new SearchedFields(
        Stream.of(ArticlePart.values())
            .filter(parts::contains)
            .map(SearchedFields::field)
            .toList());
  }

  /** Headings stand in the body too, and counting them twice gained nothing. */
  private static IndexField field(ArticlePart part) {
    return switch (part) {
      case TITLE -> IndexField.TITLE;
      case EXCERPT -> IndexField.EXCERPT;
      case HIGHLIGHTS -> IndexField.HIGHLIGHTS;
      case BODY -> IndexField.BODY;
    };
  }

  /** Returns the fields that words of a scope are looked for in. */
  List<IndexField> of(Scope scope) {
    return switch (scope) {
      case EVERYWHERE -> unscoped;
      case TITLE -> List.of(IndexField.TITLE);
      case HIGHLIGHTS -> List.of(IndexField.HIGHLIGHTS);
      case HEADINGS -> List.of(IndexField.HEADINGS);
      case BODY -> List.of(IndexField.BODY);
    };
  }

  /** Returns whether words that name no field are looked for in this one. */
  boolean unscopedIn(IndexField field) {
    return unscoped.contains(field);
  }
}
