package io.xenotime.search.lucene;

import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.Age;
import io.xenotime.search.ArticlePart;
import io.xenotime.search.Freshness;
import io.xenotime.search.Hit;
import io.xenotime.search.HitExplanation.Component;
import io.xenotime.search.Manner;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest.Order;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components add up to the score, whatever was asked of the sample archive. */
class ExplainedScoresTest {

  /** Floats are added up in another order. */
  private static final double ROUNDING = 1e-5;

  private static final List<Freshness> FRESHNESSES =
      List.of(
          new Freshness.Off(),
          new Freshness.Usual(),
          new Freshness.HalfLife(Age.read("30d").orElseThrow()));

  private static SearchEngine engine;

  @BeforeAll
  static void open() throws IOException {
    IndexFolder index = SampleIndex.shared();
    engine = LuceneEngine.open(index, SearchLimits.DEFAULT, FacetTrees.NONE);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dysprosium",
        "dysprosim oxide",
        "latest dysprosium",
        "Nd magnets",
        "Lynas Mount Weld",
        "mountain pass separation plant",
        "rare-earth magnets China export",
        "rare rare earth",
        "wind turbine gearbox failures in deep-sea mud",
        "title:magnets body:China",
        "\"rare earth\" \"heavy rare earths\"~3 gearbox",
        "\"rare earth\"^3 (dysprosium OR terbium)^0.5 -Lynas",
        "magn* dysp*um",
        "magn* OR (lynas terbium) OR (gearbox xylophone)",
        "lynas NEAR/5 oxide malaysia",
        "title:(export NEAR/3 controls)",
        "regions:china",
        "regions:china -magnets after:2025",
        "-magnets",
        "magnets OR -lynas",
        "magnets OR regions:china",
        "magnets OR (terbium -lynas)^2"
      })
  void componentsAddUpToTheScore(String text) {
    for (Freshness freshness : FRESHNESSES) {
      for (boolean free : List.of(true, false)) {
        Manner manner = new Manner(free, free, free, freshness, true);
        for (Order order : Order.values()) {
          engine
              .search(search(text).manner(manner).order(order).page(1, 100).build())
              .hits()
              .forEach(hit -> assertAddsUp(hit, text, manner));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dysprosium",
        "Lynas Mount Weld",
        "\"rare earth\" title:magnets",
        "magn* recycling NEAR/5 motors"
      })
  void componentsAddUpInChosenPartsToo(String text) {
    for (ArticlePart part : ArticlePart.values()) {
      Manner manner =
          new Manner(
              true, true, true, new Freshness.Usual(), true, EnumSet.of(part, ArticlePart.BODY));
      engine
          .search(search(text).manner(manner).page(1, 100).build())
          .hits()
          .forEach(hit -> assertAddsUp(hit, text, manner));
    }
  }

  private static void assertAddsUp(Hit hit, String text, Manner manner) {
    List<Component> components = hit.explanation().orElseThrow().components();
    assertThat(components.stream().mapToDouble(Component::score).sum())
        .as("%s, %s: %s", text, manner, components)
        .isCloseTo(hit.score(), within(ROUNDING * Math.max(1, hit.score())));
  }
}
