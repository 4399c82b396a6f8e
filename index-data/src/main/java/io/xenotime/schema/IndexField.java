package io.xenotime.schema;

import io.xenotime.article.Facet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The fields of an index, each with its kind. How a field is indexed, weighted, filtered and sorted
 * follows from its kind; nobody else spells a field's name.
 */
public enum IndexField {
  ID(new Kind.Key()),
  CONTENT_HASH(new Kind.Number()),
  URL(new Kind.Stored()),
  SLUG(new Kind.Name()),
  TYPE(new Kind.Name()),
  TITLE(new Kind.Text(true, false)),
  EXCERPT(new Kind.Text(true, false)),
  HIGHLIGHTS(new Kind.Text(true, false)),
  /** The headings of the body once more, so that a word in one weighs more. */
  HEADINGS(new Kind.Text(false, false)),
  BODY(new Kind.Text(true, true)),
  /** Every word of the texts above, unstemmed: what spelling and beginnings of words know. */
  WORDS(new Kind.Words()),
  /** The kind of each paragraph of the body, a letter each. */
  BODY_KINDS(new Kind.Stored()),
  /** One Lucene field a facet: see {@link #of(Facet)}. */
  TERMS(new Kind.Slugs()),
  LINKS(new Kind.Stored()),
  /** What links may call the article's page by: see {@link PageKey}. */
  PAGE(new Kind.Keys()),
  /** The pages of the site that a writer of the article links to. */
  CITATIONS(new Kind.Keys()),
  /** The pages of the site that a plugin links its words to. */
  AUTOMATIC_LINKS(new Kind.Keys()),
  AUTHOR(new Kind.Number()),
  PUBLISHED(new Kind.Moment()),
  MODIFIED(new Kind.Moment()),
  /** What tells how alike an article is to others: see {@link ArticleSketches}. */
  SKETCH(new Kind.Bytes()),
  /** By which near-duplicates find each other. */
  BANDS(new Kind.Marks()),
  /** What articles with nearly the same text have in common. */
  DUPLICATES(new Kind.Group()),
  /** What articles that tell of one event have in common. */
  STORY(new Kind.Group());

  private final Kind kind;

  IndexField(Kind kind) {
    this.kind = kind;
  }

  /** What can be done with a field. */
  public sealed interface Kind {

    /** Found by its exact value, and unique. */
    record Key() implements Kind {}

    /** Found by its exact value, which several articles may have; comes back. */
    record Name() implements Kind {}

    /** Found by any of its exact values; does not come back. */
    record Keys() implements Kind {}

    /**
     * Searched word by word.
     *
     * @param stored whether its text comes back
     * @param offsets whether postings say where in the text a word stands, for long texts whose
     *     best passages are shown
     */
    record Text(boolean stored, boolean offsets) implements Kind {}

    /** Words that are listed and not ranked: only which articles have them is known. */
    record Words() implements Kind {}

    /** Terms: filtered by slug, counted by value. */
    record Slugs() implements Kind {}

    /** A time to the second: filtered by range, sorted. */
    record Moment() implements Kind {}

    /** A number looked up for a document. */
    record Number() implements Kind {}

    /**
     * The id of the first article of a group, in doc values that are written when a commit is made;
     * an article that is alone has none.
     */
    record Group() implements Kind {}

    /** Bytes looked up for a document. */
    record Bytes() implements Kind {}

    /** Numbers that documents are found by and nothing else. */
    record Marks() implements Kind {}

    /** Only comes back. */
    record Stored() implements Kind {}
  }

  /** Returns the field's kind. */
  public Kind kind() {
    return kind;
  }

  /** Returns the field's name in the index. */
  public String fieldName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the name of the field that holds the terms of one facet. */
  public String of(Facet facet) {
    if (!(kind instanceof Kind.Slugs)) {
      throw new IllegalStateException(this + " has no fields by facet");
    }
    return fieldName() + "." + facet.taxonomy();
  }

  /** Returns the fields that are searched word by word. */
  public static List<IndexField> texts() {
    return TEXTS;
  }

  private static final List<IndexField> TEXTS =
      Arrays.stream(values()).filter(field -> field.kind instanceof Kind.Text).toList();
}
