package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.run.StopSwitch;
import io.xenotime.schema.IndexFolder;
import io.xenotime.write.lucene.IndexContents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of the program with a thesaurus of one's own. */
class ThesaurusOptionsTest {

  private static final String OWN =
      """
      {"companies": [
        {"name": "Marblewing Metals", "tickers": ["XYZ:MWM"], "aliases": ["Marblewing"]}
      ]}
      """;

  @TempDir private Path temp;

  private Path index;
  private Path posts;

  @BeforeEach
  void posts() throws IOException {
    index = temp.resolve("index");
    posts =
        Posts.file(
            temp.resolve("posts.jsonl"),
            Posts.post(1, "Marblewing and Lynas", "publish", "They sell neodymium."));
  }

  private Path thesaurus(String json) throws IOException {
    return Files.writeString(temp.resolve("own.json"), json);
  }

  private List<String> carried(String facet) throws IOException {
    Article article = IndexContents.of(new IndexFolder(index)).orElseThrow().articles().getFirst();
    return article.terms(new Facet(facet)).stream().map(Term::slug).toList();
  }

  @Test
  void anExtensionMakesACompanyAFacet() throws IOException {
    Call call = Call.of("index", posts, "--index", index, "--extend-thesaurus", thesaurus(OWN));
    assertThat(call.code()).as(call.toString()).isZero();
    assertThat(carried("company")).containsExactly("lynas-rare-earths", "marblewing-metals");
    assertThat(carried("element")).containsExactly("neodymium");
  }

  @Test
  void anotherThesaurusTakesThePlaceOfTheBuiltInOne() throws IOException {
    Call call = Call.of("index", posts, "--index", index, "--thesaurus", thesaurus(OWN));
    assertThat(call.code()).as(call.toString()).isZero();
    assertThat(carried("company")).containsExactly("marblewing-metals");
    assertThat(carried("element")).isEmpty();
  }

  @Test
  void theEnvironmentNamesThemToo() throws IOException {
    Call call =
        Call.with(
            Map.of("XENOTIME_EXTEND_THESAURUS", thesaurus(OWN).toString()),
            new ByteArrayInputStream(new byte[0]),
            new StopSwitch(),
            "index",
            posts,
            "--index",
            index);
    assertThat(call.code()).as(call.toString()).isZero();
    assertThat(carried("company")).contains("marblewing-metals");
  }

  @Test
  void aBadThesaurusIsRefusedWithLineAndReason() throws IOException {
    Path bad = thesaurus("{\"companies\": [\n{\"nam\": \"Marblewing\"},\n7]}");
    for (String option : List.of("--thesaurus", "--extend-thesaurus")) {
      Call call = Call.of("index", posts, "--index", index, option, bad);
      assertThat(call.code()).isEqualTo(1);
      assertThat(call.err())
          .contains(bad + ", line 2: an entry of companies must have \"name\"")
          .contains(bad + ", line 3: an entry must be an object, got 7");
      assertThat(index).doesNotExist();
    }
  }

  @Test
  void aThesaurusThatIsNotThereIsAFailure() {
    Path missing = temp.resolve("missing.json");
    Call call = Call.of("index", posts, "--index", index, "--thesaurus", missing);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("a thesaurus must be a file, there is no " + missing);
  }

  @Test
  void anotherThesaurusNeedsARebuild() throws IOException {
    Call.of("index", posts, "--index", index);
    Path own = thesaurus(OWN);
    Call refused = Call.of("index", posts, "--index", index, "--extend-thesaurus", own);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("was built with another thesaurus").contains("--rebuild");
    assertThat(carried("company")).containsExactly("lynas-rare-earths");
    Call rebuilt =
        Call.of("index", posts, "--index", index, "--extend-thesaurus", own, "--rebuild");
    assertThat(rebuilt.code()).as(rebuilt.toString()).isZero();
    assertThat(carried("company")).contains("marblewing-metals");
  }

  @Test
  void theSameThesaurusGoesOn() throws IOException {
    Path own = thesaurus(OWN);
    Call.of("index", posts, "--index", index, "--extend-thesaurus", own);
    Call again = Call.of("index", posts, "--index", index, "--extend-thesaurus", own);
    assertThat(again.code()).as(again.toString()).isZero();
    assertThat(again.count("unchanged")).isEqualTo(1);
  }
}
