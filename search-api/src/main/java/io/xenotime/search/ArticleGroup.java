package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Article;
import java.util.List;

/**
 * Articles that belong together. Immutable.
 *
 * @param group why they do
 * @param total how many there are, 1 when the article asked for is alone
 * @param members in order of time, the first of the group first; of large groups the first {@value
 *     #MOST_MEMBERS}
 * @param index the state of the index that this was answered from
 */
public record ArticleGroup(
    Collapse.Group group, int total, List<Article> members, IndexVersion index) {

  /** How many members are told at most. */
  public static final int MOST_MEMBERS = 100;

  public ArticleGroup {
    requireNonNull(index, "index");
    if (group == Collapse.Group.NONE) {
      throw new IllegalArgumentException("group must say why articles belong together, got NONE");
    }
    members = List.copyOf(members);
    if (members.isEmpty() || members.size() > Math.min(total, MOST_MEMBERS)) {
      throw new IllegalArgumentException(
          "members must be between 1 and " + total + ", got " + members.size());
    }
  }
}
