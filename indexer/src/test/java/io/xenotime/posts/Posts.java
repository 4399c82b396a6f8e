package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes posts for tests and takes them through the package. */
final class Posts {

  static final ObjectMapper JSON = new ObjectMapper();
  static final PostLimits LIMITS = PostLimits.DEFAULTS;
  static final ZoneId DENVER = ZoneId.of("America/Denver");

  private Posts() {}

  /** Returns a plain and valid post. */
  static ObjectNode post(long id) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("date_gmt", "2026-03-01T10:00:00")
        .put("slug", "a-post")
        .put("link", "https://news.example/news/a-post/")
        .put("title", "A post");
  }

  static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  static PostFrame frame(ObjectNode post) {
    return new PostFrame(new Origin("test", 1), post.path("id").asLong(), bytes(post.toString()));
  }

  static ArticleExtractor extractor(PostLimits limits) {
    return new ArticleExtractor(Articles.FACETS, TermNames.NONE, DENVER, limits);
  }

  static Article article(ObjectNode post) {
    return article(extractor(LIMITS).extract(frame(post)));
  }

  static Article article(Extraction extraction) {
    return switch (extraction) {
      case Extracted extracted -> extracted.article();
      case Withdrawn withdrawn -> fail("must be an article: " + withdrawn);
      case Rejected rejected -> fail("must be an article: " + rejected);
    };
  }

  /** Returns the article of a post with this body. */
  static Article body(String html) {
    return article(post(1).put("content", html));
  }

  static List<String> texts(String html) {
    return body(html).body().stream().map(Block::text).toList();
  }

  static Rejected rejection(ObjectNode post, PostLimits limits) {
    Extraction extraction = extractor(limits).extract(frame(post));
    assertThat(extraction).isInstanceOf(Rejected.class);
    return (Rejected) extraction;
  }

  /** Returns what the framer makes of these bytes. */
  static List<PostReading> framed(byte[] bytes, PostLimits limits) {
    return framed(new ByteArrayInputStream(bytes), limits);
  }

  static List<PostReading> framed(InputStream in, PostLimits limits) {
    var framer = new PostFramer(in, "test", limits);
    List<PostReading> all = new ArrayList<>();
    for (Optional<PostReading> next = framer.next(); next.isPresent(); next = framer.next()) {
      all.add(next.get());
    }
    return all;
  }

  /** Reads and extracts all there is at some paths; what can't be framed is among it. */
  static List<Extraction> extracted(List<Facet> facets, Path... paths) {
    PostInputs inputs = PostInputs.find(List.of(paths), List.of(), InputStream.nullInputStream());
    TermNames terms = inputs.readTerms();
    var extractor = new ArticleExtractor(facets, terms, DENVER, LIMITS);
    var settings = new InputSettings(LIMITS, PostTypes.ARTICLES, 1, facets, terms);
    List<Extraction> all = new ArrayList<>();
    try (PostReader reader = inputs.open(settings)) {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case PostFrame frame -> all.add(extractor.extract(frame));
          case Rejected rejected -> all.add(rejected);
        }
      }
    }
    return all;
  }

  static List<Article> articles(List<Extraction> extractions) {
    return extractions.stream()
        .filter(Extracted.class::isInstance)
        .map(extraction -> ((Extracted) extraction).article())
        .toList();
  }

  static List<Rejected> rejections(List<Extraction> extractions) {
    return extractions.stream()
        .filter(Rejected.class::isInstance)
        .map(Rejected.class::cast)
        .toList();
  }

  /** Returns a fixture, a file with one oddity. */
  static Path fixture(String name) {
    return Path.of("src", "test", "resources", "posts", name);
  }
}
