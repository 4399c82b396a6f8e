package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.search.CitedBy;
import io.xenotime.search.LinkedPosts.LinkedPost;
import io.xenotime.search.RelatedPosts.RelatedPost;
import io.xenotime.search.Requests;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neighbours in the sample archive, judged by reading. */
class SampleNeighboursTest {

  private static final int POSTS = 165;

  private static SearchEngine engine;

  @BeforeAll
  static void open() {
    engine = LuceneEngine.open(SampleIndex.shared(), SearchLimits.DEFAULT, FacetTrees.NONE);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource({
    "4868, 3652 6722, Lynas in Malaysia",
    "10203, 3727 3621 2988, mines of Kachin",
    "7494, 6974 9425 5047, metal and magnets of India",
    "6212, 2198, motors and magnets without rare earths",
    "2843, 5473 8399, price reports",
    "9448, 7244 8215 7925 4655, recycling of magnets",
    "8602, 8360 1622, mud of the deep sea off Japan",
    "5591, 9056 2182 2317, ways of separation",
    "7595, 1823 1674 6691, Greenland",
    "1372, 2106 4955, europium and other phosphors"
  })
  void aReaderFindsObviousNeighboursAmongTheFirstTen(long id, String obvious, String theme) {
    List<Long> wanted = Arrays.stream(obvious.split(" ")).map(Long::valueOf).toList();

    assertThat(related(id)).as(theme).containsAll(wanted);
    assertThat(related(id).subList(0, 3)).as(theme).containsAnyElementsOf(wanted);
  }

  /** Whoever linked a post to another thought them related, and knew nothing of this. */
  @Test
  void mostPostsThatAreLinkedToAreRelated() {
    int links = 0;
    int related = 0;
    for (long id : ids()) {
      for (LinkedPost linked : engine.cites(id, 100).orElseThrow().automatic().posts()) {
        links++;
        related += related(id).contains(linked.post().id()) ? 1 : 0;
      }
    }
    assertThat(links).isEqualTo(119);
    assertThat(related).isGreaterThanOrEqualTo(83);
  }

  @Test
  void everyPostSaysWhyItIsRelated() {
    for (long id : ids()) {
      List<RelatedPost> posts = engine.related(id, 10).orElseThrow().posts();
      assertThat(posts)
          .as("post %d", id)
          .isNotEmpty()
          .allSatisfy(post -> {
            assertThat(post.shared().size() + post.words().size()).isPositive();
            assertThat(post.post().id()).isNotEqualTo(id);
          });
    }
  }

  @Test
  void thereAreAutomaticLinksOnly() {
    CitedBy citedBy = engine.citedBy(5769, 10).orElseThrow();

    assertThat(citedBy.citations().total()).isZero();
    assertThat(citedBy.automatic().posts())
        .extracting(post -> post.post().id() + " " + post.words())
        .containsExactly(
            "9406 [Floors]",
            "9268 [price floors]",
            "8941 [price floor]",
            "5914 [guide to floors and offtake]");
  }

  private static List<Long> related(long id) {
    return engine.related(id, 10).orElseThrow().posts().stream()
        .map(post -> post.post().id())
        .toList();
  }

  private static List<Long> ids() {
    List<Long> first = page(1);
    List<Long> all = new ArrayList<>(first);
    all.addAll(page(2));
    assertThat(all).hasSize(POSTS);
    return all;
  }

  private static List<Long> page(int number) {
    return engine
        .search(Requests.search("").order(Order.OLDEST).page(number, 100).build())
        .hits()
        .stream()
        .map(hit -> hit.id())
        .toList();
  }
}
