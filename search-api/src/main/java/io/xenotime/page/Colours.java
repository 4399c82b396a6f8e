package io.xenotime.page;

import io.xenotime.article.Term;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.Timeline;
import io.xenotime.search.Timeline.Bucket;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of a timeline's split that are drawn in colours of their own: of values that lie in
 * one another the innermost, as a post should stand in a bar once. Immutable.
 *
 * @param places of the values among those of the timeline; possibly none
 */
record Colours(List<Integer> places, List<String> names) {

  /** How many colours there are beside that of all else. */
  static final int MOST = 6;

  static Colours of(Timeline timeline, SearchAnswer answer) {
    List<String> slugs = timeline.values().stream().map(Term::slug).toList();
    Map<String, String> parents = parents(timeline, answer);
    List<String> outer =
        slugs.stream()
            .flatMap(
                slug -> Stream.iterate(parents.get(slug), above -> above != null, parents::get))
            .toList();
    List<Integer> places =
        IntStream.range(0, slugs.size())
            .filter(place -> !outer.contains(slugs.get(place)))
            .limit(MOST)
            .boxed()
            .toList();
    return new Colours(
        places, places.stream().map(place -> timeline.values().get(place).name()).toList());
  }

  /** Returns how many posts of a bucket carry the value of a colour. */
  long count(Bucket bucket, int colour) {
    return bucket.counts().get(places.get(colour));
  }

  private static Map<String, String> parents(Timeline timeline, SearchAnswer answer) {
    return answer.facets().stream()
        .filter(counts -> timeline.split().filter(counts.facet()::equals).isPresent())
        .map(FacetCounts::values)
        .flatMap(List::stream)
        .filter(value -> value.parent().isPresent())
        .collect(
            Collectors.toMap(
                value -> value.term().slug(),
                value -> value.parent().orElseThrow(),
                (one, same) -> one));
  }
}
