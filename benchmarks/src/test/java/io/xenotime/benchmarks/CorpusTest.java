package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.benchmarks.Corpus.Packing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static List<JsonNode> posts;

  @BeforeAll
  static void writeOnce() throws IOException {
    write(PostMakers.SMALL, "one", Packing.PLAIN);
    posts = new ArrayList<>();
    for (String line : Files.readAllLines(file("one"))) {
      posts.add(JSON.readTree(line));
    }
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    write(PostMakers.maker(400, PostMakers.SEED), "same", Packing.PLAIN);

    assertThat(file("same")).hasSameBinaryContentAs(file("one"));
    for (String taxonomy : List.of("regions", "organization", "news-type")) {
      assertThat(folder.resolve("same/terms/" + taxonomy + ".json"))
          .hasSameBinaryContentAs(folder.resolve("one/terms/" + taxonomy + ".json"));
    }
  }

  @Test
  void anotherSeedGivesOtherBytes() throws IOException {
    write(PostMakers.OTHER_SEED, "other", Packing.PLAIN);

    assertThat(Files.mismatch(file("other"), file("one"))).isNotNegative();
  }

  @Test
  void compressedPostsAreTheSame() throws IOException {
    Corpus corpus = write(PostMakers.SMALL, "gzip", Packing.GZIP);

    try (GZIPInputStream in =
        new GZIPInputStream(Files.newInputStream(corpus.posts().resolve("part-00001.jsonl.gz")))) {
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(file("one")));
    }
  }

  @Test
  void everyLineIsAPostAndNoIdComesTwice() {
    assertThat(posts).hasSize(400);
    assertThat(posts.stream().map(post -> post.get("id").asLong()).distinct()).hasSize(400);
  }

  @Test
  void propertiesComeInTheOrderOfWordPress() {
    for (JsonNode post : posts) {
      assertThat(post.fieldNames())
          .toIterable()
          .containsExactly(
              "id",
              "date",
              "date_gmt",
              "guid",
              "modified",
              "modified_gmt",
              "slug",
              "status",
              "type",
              "link",
              "title",
              "content",
              "excerpt",
              "author",
              "featured_media",
              "comment_status",
              "ping_status",
              "template",
              "format",
              "meta",
              "news-type",
              "organization",
              "regions",
              "class_list",
              "acf",
              "_links");
    }
  }

  @Test
  void propertiesAreThoseOfTheSampleArchive() throws IOException {
    Path sample = SampleArchive.near(Path.of("")).folder().resolve("posts/page-001.json");

    List<String> expected = names(JSON.readTree(sample.toFile()).get(0));

    assertThat(names(posts.getFirst())).isEqualTo(expected);
  }

  @Test
  void aPostIsAsLargeAsTheModel() throws IOException {
    long average = new Corpus(folder.resolve("one")).bytes() / posts.size();

    assertThat(average).isBetween(10_800L, 12_000L);
  }

  @Test
  void aTextHasTheModelsParts() {
    for (JsonNode post : posts) {
      String html = post.at("/content/rendered").asText();
      assertThat(html)
          .startsWith("\n<p><strong>Highlights</strong></p>\n\n\n\n<ul class=\"wp-block-list\">")
          .contains("<hr class=\"wp-block-separator has-alpha-channel-opacity\">")
          .contains("<figure class=\"wp-block-image\">")
          .contains("<div class=\"wp-block-rank-math-toc-block\" id=\"rank-math-toc\">")
          .endsWith("<span class=\"et_bloom_bottom_trigger\"></span>");
      assertThat(occurrences(html, "<h2 class=\"wp-block-heading\"")).isEqualTo(6);
      assertThat(occurrences(html, "<a class=\"wpil_keyword_link\"")).isEqualTo(4);
      assertThat(occurrences(html, "<span class=\"sr-only\"> (opens in a new tab)</span>"))
          .isEqualTo(1);
    }
  }

  @Test
  void classesNameTheTermsOfAPost() {
    for (JsonNode post : posts) {
      long terms =
          Stream.of("news-type", "organization", "regions").mapToInt(n -> post.get(n).size()).sum();
      assertThat(post.get("class_list")).hasSize((int) terms + 7);
    }
  }

  @Test
  void termsHaveNames() throws IOException {
    JsonNode regions = JSON.readTree(folder.resolve("one/terms/regions.json").toFile());

    assertThat(regions).hasSizeGreaterThan(40);
    assertThat(regions)
        .anySatisfy(region -> {
          assertThat(region.get("slug").asText()).isEqualTo("china");
          assertThat(region.get("name").asText()).isEqualTo("China");
          assertThat(region.get("taxonomy").asText()).isEqualTo("regions");
        });
  }

  @Test
  void anArchiveIsThereOnlyForItsOwnNumbers() throws IOException {
    Corpus corpus = new Corpus(folder.resolve("one"));

    assertThat(corpus.isThere(PostMakers.SMALL, Packing.PLAIN)).isTrue();
    assertThat(corpus.isThere(PostMakers.SMALL, Packing.GZIP)).isFalse();
    assertThat(corpus.isThere(PostMakers.OTHER_SEED, Packing.PLAIN)).isFalse();
    assertThat(new Corpus(folder.resolve("none")).isThere(PostMakers.SMALL, Packing.PLAIN))
        .isFalse();
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    Path precious = Files.createDirectories(folder.resolve("precious"));
    Files.writeString(precious.resolve("thesis.txt"), "mine");

    assertThatThrownBy(() -> write(PostMakers.SMALL, "precious", Packing.PLAIN))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("an archive must go to a new folder or over an older one");
    assertThat(precious).isDirectoryNotContaining("glob:**/posts");
  }

  private static Corpus write(PostMaker maker, String name, Packing packing) throws IOException {
    Corpus corpus = new Corpus(folder.resolve(name));
    corpus.write(maker, packing, _ -> {});
    return corpus;
  }

  private static Path file(String name) {
    return folder.resolve(name).resolve("posts/part-00001.jsonl");
  }

  private static List<String> names(JsonNode post) {
    List<String> names = new ArrayList<>();
    post.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static long occurrences(String text, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }
}
