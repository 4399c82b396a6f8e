package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeirDocumentsTest {

  private static final Path CORPUS = Path.of("src", "test", "resources", "beir", "corpus.jsonl");

  private final List<Article> articles = Posts.articles(Posts.extracted(Articles.FACETS, CORPUS));

  @Test
  void everyDocumentIsAnArticleKnownByItsName() {
    assertThat(articles).extracting(Article::slug).containsExactly("MED-7", "42", "43", "007");
    assertThat(articles).extracting(Article::type).containsOnly("beir");
  }

  @Test
  void linesAreParagraphs() {
    assertThat(texts(articles.get(0)))
        .containsExactly("Cerium oxide takes the last scratches off.", "A felt pad holds it.");
    assertThat(texts(articles.get(2))).isEmpty();
  }

  @Test
  void textIsNoHtml() {
    assertThat(texts(articles.get(1)))
        .containsExactly("A <b> in a formula is less than c & more than a.");
  }

  @Test
  void withoutATitleItsNameIsOne() {
    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Polishing a lens", "42", "A headline and no more", "007");
  }

  @Test
  void allAreOfOneAge() {
    assertThat(articles).extracting(Article::published).containsOnly(Instant.EPOCH);
    assertThat(articles).extracting(Article::modified).containsOnly(Instant.EPOCH);
  }

  @Test
  void aPostMayHaveAnotherIdToo() {
    ObjectNode post = Posts.post(9).put("_id", "of a database").put("text", "not ours");
    assertThat(Posts.article(post).id()).isEqualTo(9);
  }

  @Test
  void aLineTooLongGoesOnInAnotherParagraph() {
    Extraction extraction =
        Posts.extractor(Limits.with("maxTextChars", 10))
            .extract(document("a", "one two three four"));
    assertThat(texts(Posts.article(extraction))).containsExactly("one two", "three four");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'_id':'a b','text':''} | _id must be a word without blanks, got \"a b\"",
        "{'_id':'','text':''} | _id must be a word without blanks, got \"\"",
        "{'_id':null,'text':''} | _id must be a word without blanks, got null",
        "{'_id':'a','text':7} | text must be a string, got 7",
        "{'_id':'a'} | has no id"
      },
      quoteCharacter = '`')
  void whatCannotBeUsedIsRejected(String json, String reason) {
    PostFrame frame = new PostFrame(Origin.of("test"), 0, Posts.bytes(json.replace('\'', '"')));
    assertThat(Posts.extractor(Posts.LIMITS).extract(frame))
        .isEqualTo(new Rejected(Origin.of("test"), 0, reason));
  }

  @ParameterizedTest
  @CsvSource({"maxTitleChars, 2", "maxHtmlChars, 7", "maxBlocks, 1"})
  void limitsHold(String limit, int most) {
    Extraction extraction =
        Posts.extractor(Limits.with(limit, most)).extract(document("abc", "one\ntwo\n"));
    assertThat(extraction).isInstanceOf(Rejected.class);
    assertThat(Posts.extractor(Limits.with(limit, most + 1)).extract(document("abc", "one\ntwo\n")))
        .isInstanceOf(Extracted.class);
  }

  @ParameterizedTest
  @CsvSource({
    "cacm, 3204",
    "checkthat2020, 10375",
    "cisi, 1460",
    "nfcorpus-tokenised, 3395",
    "time, 423"
  })
  void publicCollectionsAreReadWhole(String collection, int count) {
    Path corpus = Shared.path("collections/" + collection + "/corpus.jsonl.gz");
    List<Extraction> all = Posts.extracted(Articles.FACETS, corpus);
    assertThat(Posts.rejections(all)).isEmpty();
    assertThat(Posts.articles(all)).extracting(Article::id).doesNotHaveDuplicates().hasSize(count);
  }

  private static PostFrame document(String name, String text) {
    ObjectNode document = Posts.JSON.createObjectNode().put("_id", name).put("text", text);
    return new PostFrame(Origin.of("test"), 0, Posts.bytes(document.toString()));
  }

  private static List<String> texts(Article article) {
    return article.body().stream().map(Block::text).toList();
  }
}
