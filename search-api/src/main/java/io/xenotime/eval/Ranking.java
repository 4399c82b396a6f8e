package io.xenotime.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found for a query. Immutable.
 *
 * @param posts the first of them, best first, each once
 * @param total how many were found in all
 */
public record Ranking(List<RankedPost> posts, long total) {

  static final Ranking NOTHING = new Ranking(List.of(), 0);

  public Ranking {
    posts = List.copyOf(posts);
    Set<String> seen = new HashSet<>();
    for (RankedPost post : posts) {
      if (!seen.add(post.slug())) {
        throw new IllegalArgumentException(
            "a ranking must hold a document once, got " + post.slug() + " twice");
      }
    }
  }

  List<String> slugs() {
    return posts.stream().map(RankedPost::slug).toList();
  }

  /** Returns the place of a document, from 1; 0 when it is not there. */
  int rank(String slug) {
    return slugs().indexOf(slug) + 1;
  }
}
