package io.xenotime.benchmarks;

import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.schema.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast the body of a post is cut into words; the counter "tokens" is tokens a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnalysisBenchmark {

  private static final long SEED = 17;
  private static final int BODIES = 100;

  private final NewsAnalyzer analyzer = NewsAnalyzer.forIndexing(Vocabulary.NONE);
  private final String[] bodies = new String[BODIES];
  private int next;

  /** Counts what came out of the analysis. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counters {
    /** Words and stems so far. */
    public long tokens;
  }

  /** Makes some bodies, so that no single one is learnt by heart. */
  @Setup
  public void makeBodies() throws IOException {
    PostMaker maker = PostMaker.of(new CorpusSpec(BODIES, SEED), SampleArchive.near(Path.of("")));
    for (int i = 0; i < BODIES; i++) {
      bodies[i] = String.join("\n", maker.post(i).body());
    }
  }

  /** Analyzes one body as the indexer does. */
  @Benchmark
  public long oneBody(Counters counters) throws IOException {
    next = (next + 1) % BODIES;
    long before = counters.tokens;
    try (TokenStream tokens = analyzer.tokenStream("body", bodies[next])) {
      tokens.reset();
      while (tokens.incrementToken()) {
        counters.tokens++;
      }
      tokens.end();
    }
    return counters.tokens - before;
  }
}
