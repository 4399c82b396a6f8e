package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.article.Articles;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostTermsTest {

  @TempDir private Path folder;

  @Test
  void idsAndClassesThatAreEquallyManyArePairedInOrder() {
    assertThat(regions(TermNames.NONE, List.of(20, 3), "regions-united-states", "regions-china"))
        .containsExactly(
            new Term(3, "china", "China"), new Term(20, "united-states", "United States"));
  }

  @Test
  void classesThatAreMoreOrFewerThanIdsSayNothing() {
    assertThat(regions(TermNames.NONE, List.of(20, 3), "regions-china"))
        .containsExactly(new Term(20, "20", "20"), new Term(3, "3", "3"));
  }

  @Test
  void aKnownTermInAnotherPlaceForbidsPairingByOrder() throws IOException {
    TermNames names =
        names("[{\"id\":3,\"slug\":\"china\",\"name\":\"China\",\"taxonomy\":\"regions\"}]");
    assertThat(regions(names, List.of(3, 4, 5), "regions-x", "regions-china", "regions-y"))
        .containsExactly(
            new Term(4, "4", "4"), new Term(5, "5", "5"), new Term(3, "china", "China"));
  }

  @Test
  void theOnlyUnknownTermTakesTheOnlyFreeClass() throws IOException {
    TermNames names =
        names("[{\"id\":3,\"slug\":\"china\",\"name\":\"China\",\"taxonomy\":\"regions\"}]");
    assertThat(regions(names, List.of(3, 4), "regions-x", "regions-china"))
        .containsExactly(new Term(3, "china", "China"), new Term(4, "x", "X"));
  }

  @Test
  void theNameOfATermsFileIsDecodedAndWins() throws IOException {
    TermNames names =
        names("[{\"id\":3,\"slug\":\"a-b\",\"name\":\"A &amp; B\",\"taxonomy\":\"regions\"}]");
    assertThat(regions(names, List.of(3), "regions-a-b"))
        .containsExactly(new Term(3, "a-b", "A & B"));
  }

  @Test
  void aMapFromSlugToNameDoesForAList() throws IOException {
    TermNames names =
        names("{\"regions\":{\"drc\":\"DR Congo\"},\"organization\":[{\"id\":9,\"slug\":\"o\"}]}");
    assertThat(names.size()).isEqualTo(2);
    assertThat(regions(names, List.of(7), "regions-drc"))
        .containsExactly(new Term(7, "drc", "DR Congo"));
  }

  @Test
  void withoutAListOfIdsTheClassesAreTheTerms() {
    assertThat(regions(TermNames.NONE, null, "regions-china", "regions-7", "other-x"))
        .containsExactly(new Term(7, "7", "7"), new Term(0, "china", "China"));
  }

  @Test
  void anEmptyListOfIdsIsBelieved() {
    assertThat(regions(TermNames.NONE, List.of(), "regions-china")).isEmpty();
  }

  @Test
  void theLongestTaxonomyThatFitsAClassHasIt() {
    List<Facet> facets = List.of(new Facet("news"), new Facet("news-type"));
    ObjectNode post = Posts.post(1);
    post.putArray("class_list").add("news-type-ree-news").add("news-daily");
    var extractor = new ArticleExtractor(facets, TermNames.NONE, Posts.DENVER, Posts.LIMITS);
    var article = Posts.article(extractor.extract(Posts.frame(post)));
    assertThat(article.terms(facets.getFirst())).containsExactly(new Term(0, "daily", "Daily"));
    assertThat(article.terms(facets.getLast()))
        .containsExactly(new Term(0, "ree-news", "REE News"));
  }

  @Test
  void idsMayBeStringsAndTermsObjectsOrSlugs() {
    ObjectNode post = Posts.post(1);
    ArrayNode regions = post.putArray("regions").add("12").add("china").add(false);
    regions.addObject().put("term_id", 5).put("slug", "eu").put("name", "European Union");
    assertThat(Posts.article(post).terms(Articles.REGIONS))
        .containsExactly(
            new Term(12, "12", "12"),
            new Term(0, "china", "China"),
            new Term(5, "eu", "European Union"));
  }

  @Test
  void aSlugWithWhatAnIndexPartsValuesByIsNone() {
    ObjectNode post = Posts.post(1);
    ArrayNode regions = post.putArray("regions");
    regions.addObject().put("id", 5).put("slug", "a\u001fb").put("name", "AB");
    regions.addObject().put("id", 6).put("slug", "a\tb").put("name", "Tab");
    assertThat(Posts.article(post).terms(Articles.REGIONS))
        .containsExactly(new Term(5, "5", "AB"), new Term(6, "6", "Tab"));
  }

  private static List<Term> regions(TermNames names, List<Integer> ids, String... classes) {
    ObjectNode post = Posts.post(1);
    if (ids != null) {
      ArrayNode array = post.putArray("regions");
      ids.forEach(array::add);
    }
    ArrayNode list = post.putArray("class_list").add("post-1");
    List.of(classes).forEach(list::add);
    var extractor = new ArticleExtractor(Articles.FACETS, names, Posts.DENVER, Posts.LIMITS);
    return Posts.article(extractor.extract(Posts.frame(post))).terms(Articles.REGIONS);
  }

  private TermNames names(String json) throws IOException {
    TermNames names =
        TermNames.read(List.of(Files.writeString(folder.resolve("terms.json"), json)));
    assertThat(names.rejected()).isEmpty();
    return names;
  }
}
