package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Vocabulary;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.thesaurus.ThesaurusReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {

  @TempDir private Path folder;

  private Optional<Suggestion> better(String typed, String... articles) throws IOException {
    return better(typed, Thesaurus.NONE, articles);
  }

  private Optional<Suggestion> better(String typed, Thesaurus thesaurus, String... texts)
      throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(article(articles.size() + 1L).title("x").body(text).build());
    }
    IndexFolder index = new IndexFolder(folder);
    new WrittenIndex(index).publish(articles);
    try (Directory directory = FSDirectory.open(index.current().orElseThrow().path());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return new Spelling(reader, Vocabulary.of(thesaurus)).better(typed);
    }
  }

  private Optional<String> word(String typed, String... articles) throws IOException {
    return better(typed, articles).map(Suggestion::word);
  }

  @Test
  void saysHowFarAndHowOften() throws IOException {
    assertThat(better("magnte", "magnet", "the magnet", "ferrite"))
        .contains(new Suggestion("magnet", 1, 2, 0));
    assertThat(better("mangte", "magnet")).contains(new Suggestion("magnet", 2, 1, 0));
  }

  @Test
  void fewLettersAllowForFewSlips() throws IOException {
    assertThat(word("oer", "ore", "over")).isEmpty();
    assertThat(word("alyo", "alloy")).isEmpty();
    assertThat(word("tracz", "trade")).isEmpty();
    assertThat(word("tariph", "tariff")).contains("tariff");
    assertThat(word("tarifica", "tariff")).isEmpty();
  }

  /** Few letters are more likely another word, but for swapped ones. */
  @Test
  void aShortWordIsDoubtedOnlyForItsOrder() throws IOException {
    assertThat(word("fluz", "flux")).isEmpty();
    assertThat(word("flxu", "flux")).contains("flux");
  }

  @Test
  void theFirstLetterMayBeWrong() throws IOException {
    assertThat(word("nagnet", "magnet")).contains("magnet");
    assertThat(word("amgnet", "magnet")).contains("magnet");
  }

  @Test
  void theNearerWordGoesFirstHoweverRare() throws IOException {
    assertThat(word("lanthanun", "lanthanum", "lanthanide lanthana", "lanthana"))
        .contains("lanthanum");
  }

  @Test
  void aWordOfTheThesaurusGoesBeforeAFrequentOne() throws IOException {
    Thesaurus thesaurus = ThesaurusReader.read("{\"companies\": [{\"name\": \"Lynas\"}]}", "test");
    assertThat(better("linas", "lines", "lines", "Lynas")).isEmpty();
    assertThat(better("linas", thesaurus, "lines", "lines", "Lynas").map(Suggestion::word))
        .contains("lynas");
  }

  @Test
  void theSameFirstLetterGoesBeforeAFrequentWord() throws IOException {
    assertThat(word("bagnet", "magnet", "magnet", "bagget")).contains("bagget");
    assertThat(word("bagnet", "bagget", "bagnel", "bagnel")).contains("bagnel");
  }

  @Test
  void aWordIsFoundByItsStemToo() throws IOException {
    assertThat(word("leached", "leaching", "leachet")).isEmpty();
  }

  @Test
  void aRareWordBesideAFarMoreFrequentOneIsDoubted() throws IOException {
    String[] articles = new String[Spelling.FAR_MORE + 1];
    java.util.Arrays.fill(articles, "separation");
    articles[0] = "seperation";
    assertThat(better("seperation", articles))
        .contains(new Suggestion("separation", 1, Spelling.FAR_MORE, 1));
    articles[1] = "nothing";
    assertThat(better("seperation", articles)).isEmpty();
  }

  @Test
  void aRareWordWithTheSameStemIsNot() throws IOException {
    String[] articles = new String[Spelling.FAR_MORE + 2];
    java.util.Arrays.fill(articles, "magnets");
    articles[0] = "magneta";
    articles[1] = "magnetas";
    assertThat(better("magneta", articles).map(Suggestion::typedArticles)).isEmpty();
  }

  @Test
  void codesAndNumbersAreNeverOffered() throws IOException {
    assertThat(word("ndfeb", "ndfe2b nd2feb")).isEmpty();
  }

  @Test
  void wordsThatAreNoWordsAreNotLookedFor() throws IOException {
    String longest = "a".repeat(Spelling.MAX_LETTERS);
    assertThat(word(longest.substring(1), longest)).contains(longest);
    assertThat(word(longest + "a", longest)).isEmpty();
    assertThat(word("магнит", "магнита")).isEmpty();
    assertThat(word("", "magnet")).isEmpty();
  }
}
