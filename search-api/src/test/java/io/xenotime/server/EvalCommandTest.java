package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.http.CannedEngine;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Stamps;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.lucene.LuceneEngine;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import io.xenotime.write.lucene.LuceneSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalCommandTest {

  private static final List<Article> ARTICLES =
      List.of(
          Articles.article(1).title("Gadolinium").body("gadolinium").region("China").build(),
          Articles.article(2).title("Scandium").body("gadolinium").region("Japan").build(),
          Articles.article(3).title("Yttrium").published("2026-02-01T00:00:00Z").build());

  @TempDir Path folder;
  private Path queries;
  private Path qrels;

  @BeforeEach
  void write() throws IOException {
    IndexFolder index = new IndexFolder(folder.resolve("index"));
    try (ArticleSink sink =
        LuceneSink.rebuild(
            index,
            Stamps.plain(Articles.FACETS, Thesaurus.NONE),
            () -> Instant.parse("2026-11-01T00:00:00Z"))) {
      for (Article article : ARTICLES) {
        sink.put(article);
      }
      sink.commit();
    }
    queries = folder.resolve("queries.jsonl");
    qrels = folder.resolve("qrels.tsv");
    Files.writeString(
        queries,
        """
        {"_id":"q1","text":"gadolinium","kind":"element"}
        {"_id":"q2","text":"scandium","kind":"element"}
        {"_id":"q3","text":"gadolinium","kind":"region","filters":{"regions":["japan"]}}
        {"_id":"q4","text":"unobtainium","kind":"negative"}
        """);
    Files.writeString(
        qrels,
        """
        query-id	corpus-id	score
        q1	article-1	1
        q1	article-2	3
        q2	article-2	2
        q2	article-3	1
        q3	article-2	2
        """);
  }

  @Test
  void averagesAreInColumns() {
    Call call = eval(queries, qrels);
    assertThat(call.err()).isEmpty();
    assertThat(call.code()).isZero();
    // q1: (1 + 7/1.58496) / (7 + 1/1.58496), q2: 3 / (3 + 1/1.58496)
    assertThat(call.out())
        .isEqualTo(
            """
            kind     queries   nDCG@10       MRR  recall@50
            all            3    0.8453    1.0000     0.8333
            element        2    0.7680    1.0000     0.7500
            region         1    1.0000    1.0000     1.0000
            gain exponential (2^grade - 1); MRR and recall@50 of grade 1 and above

            not scored, as no document is judged an answer: 1
              q4 "unobtainium", 0 found
            """);
  }

  @Test
  void gainAndGradesCanBeChosen() throws IOException {
    JsonNode all = json(queries, qrels, "--gain=linear", "--relevant-from=2").get("all");
    // q1: (1 + 3/1.58496) / (3 + 1/1.58496), q2: 2 / (2 + 1/1.58496)
    assertThat(all.get("ndcg_10").asDouble()).isCloseTo(0.852298, within(1e-6));
    assertThat(all.get("mrr").asDouble()).isEqualTo((0.5 + 1 + 1) / 3);
  }

  @Test
  void theWorstShowWhatCameAndWhatWasMissed() {
    assertThat(eval(queries, qrels, "--worst", "2").out())
        .endsWith(
            """

            lowest in nDCG@10

            0.7098  q1 "gadolinium"
                1. grade 1  article-1  Gadolinium
                2. grade 3  article-2  Scandium

            0.8262  q2 "scandium"
                1. grade 2  article-2  Scandium
              missed grade 1  article-3, not found
            """);
  }

  @Test
  void aRunIsWrittenAndComparedWith() throws IOException {
    Path run = folder.resolve("old.run");
    assertThat(eval(queries, qrels, "--run", run).code()).isZero();
    assertThat(Files.readAllLines(run)).hasSize(4).allMatch(line -> line.endsWith(" xenotime"));
    String same = eval(queries, qrels, "--compare", run).out();
    assertThat(same)
        .endsWith(
            """

            compared with %s
                         before       now    change         p
            nDCG@10      0.8453    0.8453   +0.0000    1.0000
            MRR          1.0000    1.0000   +0.0000    1.0000
            recall@50    0.8333    0.8333   +0.0000    1.0000
            p: two-sided paired randomisation test, exact: all 8 ways to flip the signs of the\
             queries' differences
            """
                .replace("%s", run.toString()));
    Files.writeString(run, "q1 Q0 article-2 1 2 t\nq1 Q0 article-1 2 1 t\nq2 Q0 article-2 1 1 t\n");
    assertThat(eval(queries, qrels, "--compare", run).out())
        .contains("MRR          0.6667    1.0000   +0.3333    1.0000\n")
        .endsWith(
            """
            the older run found nothing for 1 of the queries

            lost most in nDCG@10

            1.0000 to 0.7098  q1 "gadolinium"
                1. grade 1  article-1  Gadolinium
                2. grade 3  article-2  Scandium
              fell   grade 3  article-2, from 1. to 2.
            """);
    JsonNode compared = json(queries, qrels, "--compare", run).get("compared");
    assertThat(compared.at("/mrr/p").asDouble()).isEqualTo(1);
    assertThat(compared.at("/lost/0/fell/0/slug").asText()).isEqualTo("article-2");
  }

  @Test
  void aCollectionIsAFolderAndItsGainLinear() throws IOException {
    Files.createDirectories(folder.resolve("qrels"));
    Files.move(qrels, folder.resolve("qrels/test.tsv"));
    Call call = eval("--beir", folder);
    assertThat(call.code()).isZero();
    assertThat(call.out()).contains("all            3    0.8523").contains("gain linear (grade)");
    Files.delete(folder.resolve("qrels/test.tsv"));
    assertThat(eval("--beir", folder).err())
        .isEqualTo(
            "folder %s must have judgments in qrels/test.tsv or qrels/test.tsv.gz or qrels.tsv\n"
                .replace("%s", folder.toString()));
  }

  @Test
  void everyQueryIsAskedAsTheApiWould() {
    CannedEngine engine = CannedEngine.ofTwo();
    Call.of(
        engine,
        "eval",
        queries.toString(),
        qrels.toString(),
        "--param",
        "sort=newest",
        "--param=after=2025");
    SearchRequest third = engine.asked().get(2);
    assertThat(third.text()).isEqualTo("gadolinium");
    assertThat(third.filters())
        .extracting(filter -> filter.values())
        .containsExactly(List.of("japan"));
    assertThat(third.order()).isEqualTo(SearchRequest.Order.NEWEST);
    assertThat(third.published().from()).isPresent();
    assertThat(third.page()).isEqualTo(SearchRequest.Page.of(1, 100));
    assertThat(third.counting().facets()).isEmpty();
    assertThat(third.passages()).isZero();
  }

  @Test
  void noTextTakesTheTerminalOver() throws IOException {
    Files.writeString(queries, "{\"_id\":\"q1\",\"text\":\"a\\u001b[2Jb\\u009bc\"}\n");
    Article hostile = Articles.article(1).title("x\u001b]0;owned\u0007\u009b").build();
    Call call =
        Call.of(
            new CannedEngine(hostile), "eval", queries.toString(), qrels.toString(), "--worst=1");
    assertThat(call.out()).contains("owned").doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
  }

  @Test
  void whoWatchesSeesHowFarItIs() {
    Call call = Call.inColour(CannedEngine.ofTwo(), "eval", queries.toString(), qrels.toString());
    assertThat(call.err()).contains("\rquery 3 of 4").endsWith(" \r");
  }

  @Test
  void ofPostsThatShareASlugTheFirstIsMeant() {
    CannedEngine engine = new CannedEngine(ARTICLES.getFirst(), ARTICLES.getFirst());
    Path run = folder.resolve("a.run");
    Call call =
        Call.of(engine, "eval", queries.toString(), qrels.toString(), "--run", run.toString());
    assertThat(call.err()).isEmpty();
    assertThat(run).content().startsWith("q1 Q0 article-1 1 1.5 xenotime\nq1 Q0 #1 2 ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--gain=square | --gain must be exponential or linear, got square",
        "--relevant-from=0 | --relevant-from must be 1 or more, got 0",
        "--param=china | --param must be NAME=VALUE, got china",
        "--param=fresh=off | query q1: unknown parameter \"fresh\" was ignored (filters and --param"
            + " must name parameters of the HTTP API)",
        "--param=per_page=5 | query q1: per_page must be given once, got it 2 times (one value)",
        "--beir=there | QUERIES and QRELS must be given, or --beir FOLDER",
        "third | QUERIES and QRELS must be given, or --beir FOLDER"
      })
  void mistakesAreSaid(String option, String sentence) {
    Call call = eval(queries, qrels, option);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err().lines()).first().isEqualTo(sentence);
    assertThat(call.out()).isEmpty();
  }

  @Test
  void filesThatCannotBeUsedAreNamed() throws IOException {
    assertThat(eval(qrels, qrels).err())
        .isEqualTo(
            qrels
                + ":1: a query must be a JSON object on one line, got query-id corpus-id score\n");
    Path other = Files.writeString(folder.resolve("other.tsv"), "s1 0 article-1 1\n");
    Call call = eval(queries, other);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo("a query of " + queries + " must have an answer in " + other + ", none has\n");
    Path run = Files.writeString(folder.resolve("other.run"), "s1 Q0 article-1 1 1 t\n");
    assertThat(eval(queries, qrels, "--compare", run).err())
        .isEqualTo(run + ": a run to compare with must have a query of these\n");
  }

  @Test
  void withoutAnIndexItSaysHowToMakeOne() {
    CannedEngine engine = new CannedEngine();
    engine.status(EngineStatus.waiting(Optional.empty()));
    Call call = Call.of(engine, "eval", queries.toString(), qrels.toString(), "--index", "there");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo("there is no index in there yet, make one with: xenotime index PATH\n");
  }

  private Call eval(Object... arguments) {
    String[] words = new String[arguments.length + 1];
    words[0] = "eval";
    for (int i = 0; i < arguments.length; i++) {
      words[i + 1] = arguments[i].toString();
    }
    return Call.of(
        LuceneEngine.open(
            new IndexFolder(folder.resolve("index")), SearchLimits.DEFAULT, FacetTrees.NONE),
        words);
  }

  private JsonNode json(Object... arguments) throws IOException {
    Object[] words = Arrays.copyOf(arguments, arguments.length + 1);
    words[arguments.length] = "--json";
    return new ObjectMapper().readTree(eval(words).out());
  }
}
