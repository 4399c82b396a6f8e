package io.xenotime.write.lucene;

import io.xenotime.likeness.StoryWalk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells stories anew where something changed, and as long after it as it makes a difference. Of
 * near-duplicates only the first is told of. For one thread.
 */
final class StoryGroups {

  private static final long SPAN = StoryWalk.SPAN.toSeconds();

  private final GroupedPosts posts;
  private final PostSketches sketches;

  StoryGroups(GroupedPosts posts) {
    this.posts = posts;
    this.sketches = new PostSketches(posts.reader());
  }

  /** Tells all stories; the articles' near-duplicates are known. */
  void tellAll() throws IOException {
    StoryWalk<GroupedPost> walk = new StoryWalk<>();
    List<GroupedPost> told = firsts(new ArrayList<>(posts.all()));
    told.sort(null);
    for (GroupedPost post : told) {
      tell(walk, post);
    }
    settle(told, Long.MAX_VALUE);
  }

  /**
   * Tells the stories around these times, in seconds since 1970, at which an article came, went,
   * was changed, or had other near-duplicates.
   */
  void tellAround(SortedSet<Long> times) throws IOException {
    TreeSet<Long> changes = new TreeSet<>(times);
    while (!changes.isEmpty()) {
      tellFrom(changes.first(), changes);
    }
  }

  /** Goes on until each lead that later articles could join is one that was there before. */
  private void tellFrom(long start, TreeSet<Long> changes) throws IOException {
    StoryWalk<GroupedPost> walk = new StoryWalk<>();
    List<GroupedPost> seen = firsts(posts.between(start - SPAN, start - 1));
    for (GroupedPost post : seen) {
      if (post.lead() == post.id()) {
        walk.lead(post, post.published(), sketches.of(post));
      }
    }
    long from = start;
    long end = start;
    while (from <= end) {
      while (!changes.isEmpty() && changes.first() <= from + SPAN) {
        end = Math.max(end, changes.pollFirst() + SPAN);
      }
      long to = Math.min(end, from + SPAN);
      for (GroupedPost post : firsts(posts.between(from, to))) {
        tell(walk, post);
        seen.add(post);
        if (post.ledBefore() != (post.lead() == post.id())) {
          end = Math.max(end, post.published() + SPAN);
        }
      }
      from = to + 1;
    }
    // Behind the next change, what the index says of an article may no longer hold; leads that it
    // could join are looked at once more from there.
    long known = changes.isEmpty() ? end + SPAN : Math.min(end + SPAN, changes.first() - 1);
    seen.addAll(firsts(posts.between(end + 1, known)));
    settle(seen, end);
  }

  private void tell(StoryWalk<GroupedPost> walk, GroupedPost post) throws IOException {
    post.setLead(walk.next(post, post.published(), sketches.of(post)).orElse(post));
  }

  private static List<GroupedPost> firsts(List<GroupedPost> some) {
    some.removeIf(post -> !post.standsForItself());
    return some;
  }

  /**
   * @param end behind which articles are only there to be counted
   */
  private void settle(List<GroupedPost> seen, long end) {
    Set<Long> followed = new HashSet<>();
    for (GroupedPost post : seen) {
      if (post.lead() != post.id()) {
        followed.add(post.lead());
      }
    }
    for (GroupedPost post : seen) {
      if (post.published() > end) {
        continue;
      }
      if (post.lead() == post.id()) {
        boolean alone = !followed.contains(post.id()) && post.duplicates() == 0;
        post.setStory(alone ? 0 : post.id());
      } else if (post.isTold()) {
        post.setStory(post.lead());
      }
    }
  }
}
