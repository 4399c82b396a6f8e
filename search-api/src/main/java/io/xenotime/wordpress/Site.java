package io.xenotime.wordpress;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Facet;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.IndexContents;
import io.xenotime.search.IndexVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a WordPress with the posts of an index would offer: post types and taxonomies. Immutable.
 *
 * @param types the post types of its posts, in order of names
 * @param taxonomies those of the site itself, whose terms have numbers
 * @param index the state of the index that this is so for
 */
record Site(List<String> types, List<Taxonomy> taxonomies, IndexVersion index) {

  /** The address that posts of every type answer at where there are none of the type post. */
  static final String POSTS = "posts";

  /**
   * A taxonomy and its terms.
   *
   * @param terms those that have a number, which all others need to be asked for
   */
  record Taxonomy(Facet facet, List<FacetValue> terms) {

    Taxonomy {
      requireNonNull(facet, "facet");
      terms = List.copyOf(terms);
    }

    /** Returns its name at the site, which is its address and its parameter too. */
    String name() {
      return facet.taxonomy();
    }

    Optional<FacetValue> term(long number) {
      return terms.stream().filter(value -> value.term().id() == number).findFirst();
    }
  }

  Site {
    requireNonNull(index, "index");
    types = List.copyOf(types);
    taxonomies = List.copyOf(taxonomies);
  }

  /**
   * Returns the site of an index. What is found in texts, such as companies, has no numbers, so no
   * client of WordPress could ask for it: it is left out.
   */
  static Site of(IndexContents contents) {
    List<Taxonomy> taxonomies =
        contents.facets().stream()
            .map(Site::taxonomy)
            .filter(taxonomy -> !taxonomy.terms().isEmpty())
            .toList();
    return new Site(contents.types(), taxonomies, contents.index());
  }

  private static Taxonomy taxonomy(FacetCounts counts) {
    return new Taxonomy(
        counts.facet(), counts.values().stream().filter(value -> value.term().id() > 0).toList());
  }

  /** Returns the last part of the address of a type's posts. */
  static String base(String type) {
    return switch (type) {
      case "post" -> POSTS;
      case "page" -> "pages";
      case "attachment" -> "media";
      default -> type;
    };
  }

  /** Returns the last parts of all addresses that answer with posts. */
  List<String> postAddresses() {
    return Stream.concat(Stream.of(POSTS), types.stream().map(Site::base)).distinct().toList();
  }

  /** Returns the types whose posts answer at this address; empty if it is no address of posts. */
  Optional<List<String>> typesAt(String base) {
    List<String> there = types.stream().filter(type -> base(type).equals(base)).toList();
    if (there.isEmpty()) {
      return base.equals(POSTS) ? Optional.of(types) : Optional.empty();
    }
    return Optional.of(there);
  }

  Optional<Taxonomy> taxonomy(String name) {
    return taxonomies.stream().filter(taxonomy -> taxonomy.name().equals(name)).findFirst();
  }

  /** Returns a name for people, such as {@code News type} for {@code news-type}. */
  static String title(String name) {
    String words = name.replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
