package io.xenotime.likeness;

import io.xenotime.article.Article;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Groups articles by comparing each with each: slow, and obviously right.
 *
 * @param duplicates by the id of each article that has near-duplicates, the id of the first
 * @param stories likewise
 */
public record SlowGroups(SortedMap<Long, Long> duplicates, SortedMap<Long, Long> stories) {

  private static final Comparator<Article> IN_TIME =
      Comparator.comparing(Article::published).thenComparing(Article::id);

  public static SlowGroups of(Collection<Article> articles) {
    List<Article> inTime = articles.stream().sorted(IN_TIME).toList();
    List<Sketch> sketches = inTime.stream().map(Sketch::of).toList();
    int[] first = new int[inTime.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
      for (int j = 0; j < i; j++) {
        if (first[i] != first[j] && areNearly(sketches.get(i), sketches.get(j))) {
          int low = Math.min(first[i], first[j]);
          int high = Math.max(first[i], first[j]);
          for (int k = 0; k <= i; k++) {
            first[k] = first[k] == high ? low : first[k];
          }
        }
      }
    }
    int[] lead = new int[first.length];
    StoryWalk<Integer> walk = new StoryWalk<>();
    for (int i = 0; i < first.length; i++) {
      lead[i] =
          first[i] == i
              ? walk.next(i, inTime.get(i).published().getEpochSecond(), sketches.get(i)).orElse(i)
              : lead[first[i]];
    }
    return new SlowGroups(groups(inTime, first), groups(inTime, lead));
  }

  private static boolean areNearly(Sketch one, Sketch other) {
    Set<Integer> bands = new HashSet<>();
    Arrays.stream(one.bands()).forEach(bands::add);
    return Arrays.stream(other.bands()).anyMatch(bands::contains) && one.isNearly(other);
  }

  private static SortedMap<Long, Long> groups(List<Article> articles, int[] first) {
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int place : first) {
      sizes.merge(place, 1, Integer::sum);
    }
    SortedMap<Long, Long> groups = new TreeMap<>();
    for (int i = 0; i < first.length; i++) {
      if (sizes.get(first[i]) > 1) {
        groups.put(articles.get(i).id(), articles.get(first[i]).id());
      }
    }
    return groups;
  }
}
