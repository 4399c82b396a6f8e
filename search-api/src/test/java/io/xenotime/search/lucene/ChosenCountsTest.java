package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.hierarchy.FacetTreesReader;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who chooses a value finds as many articles as were counted for it, however few those are. */
class ChosenCountsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dysprosium malaysia",
        "dysprosim gearbox magnet submarine",
        "\"export controls\""
      })
  void aCountHoldsForASearchThatIsForgiving(String text) {
    try (SearchEngine engine =
        LuceneEngine.open(SampleIndex.shared(), SearchLimits.DEFAULT, FacetTreesReader.builtIn())) {
      SearchAnswer answer =
          engine.search(
              request(text, List.of(), Counting.of(List.of("regions", "organization"), 20)));
      for (FacetCounts facet : answer.facets()) {
        for (FacetValue value : facet.values()) {
          SearchAnswer chosen =
              engine.search(
                  request(
                      text,
                      List.of(
                          new FacetFilter(
                              facet.facet().parameter(), List.of(value.term().slug()), Mode.ANY)),
                      Counting.NOTHING));
          assertThat(chosen.total().value())
              .as("%s in %s", text, value.term())
              .isEqualTo(value.count());
          assertThat(chosen.query().relaxed()).isEqualTo(answer.query().relaxed());
        }
      }
    }
  }

  private static SearchRequest request(String text, List<FacetFilter> filters, Counting counting) {
    return new SearchRequest(
        text,
        Manner.FORGIVING,
        filters,
        Period.ALWAYS,
        Order.RELEVANCE,
        Page.of(1, 10),
        Collapse.NOTHING,
        counting,
        Optional.empty(),
        0);
  }
}
