package io.xenotime.benchmarks;

import io.xenotime.article.Facet;
import io.xenotime.hierarchy.FacetTreesReader;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import io.xenotime.search.lucene.LuceneEngine;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.lucene.LuceneSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long one thread takes for a search of many matches, with facets and without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FacetBenchmark {

  private static final long SEED = 17;

  /** How many articles there are. */
  @Param("1000000")
  public int articles;

  private Path folder;
  private SearchEngine engine;
  private List<String> facets;

  /** Writes the index; takes a minute or two for a million articles. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = Files.createTempDirectory("facet-benchmark");
    IndexFolder index = new IndexFolder(folder);
    IndexStamp stamp =
        IndexStamp.of(
            List.of(new Facet("regions"), new Facet("organization"), new Facet("news-type")),
            Thesaurus.NONE);
    ShortArticles made = ShortArticles.of(SEED, stamp.facets());
    try (LuceneSink sink = LuceneSink.rebuild(index, stamp, InstantSource.system())) {
      for (int id = 1; id <= articles; id++) {
        sink.put(made.next(id));
      }
      sink.commit();
    }
    engine = LuceneEngine.open(index, SearchLimits.DEFAULT, FacetTreesReader.builtIn());
    facets = stamp.facets().stream().map(Facet::parameter).toList();
  }

  /** Takes the index away. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    engine.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A word of every tenth article. */
  @Benchmark
  public SearchAnswer broad() {
    return engine.search(request(ShortArticles.IN_A_TENTH, List.of(), List.of()));
  }

  /** The same with all facets. */
  @Benchmark
  public SearchAnswer broadWithFacets() {
    return engine.search(request(ShortArticles.IN_A_TENTH, List.of(), facets));
  }

  /** The same with a choice in two facets, so that both are counted aside of it. */
  @Benchmark
  public SearchAnswer broadSideways() {
    return engine.search(
        request(
            ShortArticles.IN_A_TENTH,
            List.of(
                new FacetFilter("regions", List.of("region-1", "region-7"), FacetFilter.Mode.ANY),
                new FacetFilter("news_type", List.of("type-2"), FacetFilter.Mode.ANY)),
            facets));
  }

  /** Every article, newest first. */
  @Benchmark
  public SearchAnswer everything() {
    return engine.search(request("", List.of(), List.of()));
  }

  /** The same with all facets. */
  @Benchmark
  public SearchAnswer everythingWithFacets() {
    return engine.search(request("", List.of(), facets));
  }

  private static SearchRequest request(
      String text, List<FacetFilter> filters, List<String> facets) {
    return new SearchRequest(
        text,
        Manner.FORGIVING,
        filters,
        Period.ALWAYS,
        Order.RELEVANCE,
        Page.of(1, 10),
        Collapse.NOTHING,
        Counting.of(facets, 20),
        Optional.empty(),
        0);
  }
}
