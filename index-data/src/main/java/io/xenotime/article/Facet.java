package io.xenotime.article;

import java.util.regex.Pattern;

/**
 * A taxonomy that readers can filter by, such as {@code news-type}. Immutable.
 *
 * @param taxonomy the taxonomy's name at the site: letters, digits, {@code -} and {@code _}
 */
public record Facet(String taxonomy) implements Comparable<Facet> {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

  public Facet {
    if (!NAME.matcher(taxonomy).matches()) {
      throw new IllegalArgumentException(
          "facet must be a taxonomy's name in lower case letters, digits, - and _, got \""
              + taxonomy
              + "\"");
    }
  }

  /** Returns whether a facet can have that name. */
  public static boolean isName(String taxonomy) {
    return NAME.matcher(taxonomy).matches();
  }

  /** Returns the facet's name in requests and answers: {@code news_type} for {@code news-type}. */
  public String parameter() {
    return taxonomy.replace('-', '_');
  }

  @Override
  public int compareTo(Facet other) {
    return taxonomy.compareTo(other.taxonomy);
  }

  @Override
  public String toString() {
    return taxonomy;
  }
}
