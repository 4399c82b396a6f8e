package io.xenotime.search;

import java.util.List;

/**
 * Articles at the other end of links. Immutable.
 *
 * @param total how many there are; exact
 * @param posts as many of them as were asked for
 */
public record LinkedPosts(long total, List<LinkedPost> posts) {

  public LinkedPosts {
    posts = List.copyOf(posts);
  }

  /**
   * An article and the words of the links between it and the one asked about.
   *
   * @param words each once, in reading order; none when the links hold pictures only
   */
  public record LinkedPost(Hit post, List<String> words) {

    public LinkedPost {
      words = List.copyOf(words);
    }
  }
}
