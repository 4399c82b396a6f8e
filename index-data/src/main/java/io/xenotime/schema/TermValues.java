package io.xenotime.schema;

import io.xenotime.article.Term;

/** A term as one string, the form in which it is counted and stored: slug, id and name. */
public final class TermValues {

  private static final char SEPARATOR = '\u001f';

  private TermValues() {}

  /** Returns the term as one string; strings sort by slug. */
  public static String encode(Term term) {
    return term.slug() + SEPARATOR + term.id() + SEPARATOR + term.name();
  }

  /** Returns the term of a string made by {@link #encode}. */
  public static Term decode(String value) {
    int first = value.indexOf(SEPARATOR);
    int second = value.indexOf(SEPARATOR, first + 1);
    return new Term(
        Long.parseLong(value, first + 1, second, 10),
        value.substring(0, first),
        value.substring(second + 1));
  }
}
