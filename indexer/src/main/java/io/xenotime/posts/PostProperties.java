package io.xenotime.posts;

import java.util.List;
import java.util.stream.Stream;

/** The properties of a post that are read, whatever its taxonomies; who fetches asks for these. */
public final class PostProperties {

  static final List<String> DATES = List.of("date", "date_gmt", "modified", "modified_gmt");

  private static final List<String> OTHERS =
      List.of(
          "id",
          "type",
          "status",
          "slug",
          "link",
          "guid",
          "title",
          "content",
          "excerpt",
          "author",
          "class_list");

  private static final List<String> ALL = Stream.concat(OTHERS.stream(), DATES.stream()).toList();

  private PostProperties() {}

  /** Returns their names in the REST API. */
  public static List<String> names() {
    return ALL;
  }
}
