package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.util.List;

/**
 * The articles that are most like one in what they say and speak of, whenever they were published;
 * near-duplicates of it are left out. Immutable.
 *
 * @param posts the most alike first, ties by id
 * @param index the state of the index that they were found in
 */
public record RelatedPosts(List<RelatedPost> posts, IndexVersion index) {

  public RelatedPosts {
    requireNonNull(index, "index");
    posts = List.copyOf(posts);
  }

  /**
   * An article and why it is there.
   *
   * @param post the article; its score is comparable within one answer only
   * @param shared terms that both articles carry, the rarest first; possibly none
   * @param words telling words that both articles have, the most telling first; possibly none
   */
  public record RelatedPost(Hit post, List<Shared> shared, List<String> words) {

    public RelatedPost {
      requireNonNull(post, "post");
      shared = List.copyOf(shared);
      words = List.copyOf(words);
    }
  }

  /** A term that both articles carry for a facet. */
  public record Shared(Facet facet, Term term) {}
}
