package io.xenotime.posts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.article.Article;
import io.xenotime.article.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the posts of index-data/judgments/variants.jsonl, as its README says. */
final class Variants {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Variants() {}

  /**
   * Returns the variants, not yet tagged.
   *
   * @param posts what they are variants of
   */
  static List<Article> read(Path file, List<Article> posts) throws IOException {
    Map<String, Article> bySlug =
        posts.stream().collect(Collectors.toMap(Article::slug, Function.identity()));
    List<Article> variants = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode variant = JSON.readTree(line);
      variants.add(
          variant.has("of")
              ? edited(variant, bySlug.get(variant.get("of").asText()))
              : article(variant, List.of(), blocks(variant, "body"), new TreeMap<>(), ""));
    }
    return variants;
  }

  private static Article edited(JsonNode variant, Article post) {
    List<Block> body = new ArrayList<>(blocks(variant, "before"));
    post.body().stream()
        .limit(variant.has("cut") ? variant.get("cut").asInt() : Integer.MAX_VALUE)
        .map(block -> new Block(block.kind(), replaced(variant, block.text())))
        .forEach(body::add);
    body.addAll(blocks(variant, "after"));
    List<String> highlights = variant.has("no_highlights") ? List.of() : post.highlights();
    return article(variant, highlights, body, new TreeMap<>(post.terms()), post.title());
  }

  private static String replaced(JsonNode variant, String text) {
    String replaced = text;
    for (JsonNode pair : variant.path("replace")) {
      replaced = replaced.replace(pair.get(0).asText(), pair.get(1).asText());
    }
    return replaced;
  }

  private static Article article(
      JsonNode variant,
      List<String> highlights,
      List<Block> body,
      TreeMap<io.xenotime.article.Facet, List<io.xenotime.article.Term>> terms,
      String title) {
    Instant date = Instant.parse(variant.get("date").asText());
    return new Article(
        variant.get("id").asLong(),
        "",
        variant.get("slug").asText(),
        "news-archive",
        variant.path("title").asText(title),
        "",
        highlights,
        body,
        terms,
        List.of(),
        0,
        date,
        date);
  }

  private static List<Block> blocks(JsonNode variant, String name) {
    List<Block> blocks = new ArrayList<>();
    for (JsonNode text : variant.path(name)) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, text.asText()));
    }
    return blocks;
  }
}
