package io.xenotime.indexer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.posts.ArticleExtractor;
import io.xenotime.posts.Extracted;
import io.xenotime.posts.PostFrame;
import io.xenotime.posts.PostInputs;
import io.xenotime.posts.PostLimits;
import io.xenotime.posts.PostReader;
import io.xenotime.schema.IndexFolder;
import io.xenotime.write.IndexedArticles;
import io.xenotime.write.lucene.LuceneArticles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a site holds, read in the plainest way: every page of every post, and every term. The judge
 * of a sync, and so without a line of it.
 */
final class SiteDump {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Facet> FACETS =
      List.of(new Facet("regions"), new Facet("organization"), new Facet("news-type"));

  private SiteDump() {}

  /** Returns the articles of a site by id. */
  static Map<Long, Article> of(String base, Path temp) throws IOException {
    Path folder = Files.createTempDirectory(temp, "dump");
    Path terms = Files.createDirectory(folder.resolve("terms"));
    for (Facet facet : FACETS) {
      Files.writeString(terms.resolve(facet + ".json"), all(base, "wp/v2/" + facet));
    }
    Files.writeString(folder.resolve("posts.json"), all(base, "wp/v2/news-archive"));
    PostInputs inputs =
        PostInputs.find(List.of(folder), List.of(), new ByteArrayInputStream(new byte[0]));
    ArticleExtractor extractor =
        new ArticleExtractor(FACETS, inputs.readTerms(), ZoneOffset.UTC, PostLimits.DEFAULTS);
    Map<Long, Article> articles = new TreeMap<>();
    try (PostReader posts = inputs.open(PostLimits.DEFAULTS)) {
      while (posts.hasNext()) {
        if (posts.next() instanceof PostFrame frame
            && extractor.extract(frame) instanceof Extracted extracted) {
          articles.put(extracted.article().id(), extracted.article());
        }
      }
    }
    return articles;
  }

  /** Returns the articles of an index by id, without their derived terms. */
  static Map<Long, Article> ofIndex(Path index) throws IOException {
    Map<Long, Article> articles = new TreeMap<>();
    try (IndexedArticles held = LuceneArticles.open(new IndexFolder(index)).orElseThrow()) {
      held.articles(article -> {
        SortedMap<Facet, List<Term>> own = new TreeMap<>(article.terms());
        own.keySet().retainAll(held.taxonomies());
        articles.put(article.id(), article.with(own));
      });
    }
    return articles;
  }

  /** All pages of a list as one JSON array. */
  private static String all(String base, String route) throws IOException {
    var rows = JSON.createArrayNode();
    try (HttpClient client = HttpClient.newHttpClient()) {
      int pages = 1;
      for (int page = 1; page <= pages; page++) {
        HttpRequest request =
            HttpRequest.newBuilder(
                    URI.create(
                        base
                            + "?rest_route=/"
                            + route
                            + "&per_page=100&orderby=id&order=asc&page="
                            + page))
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        JsonNode list = JSON.readTree(answer.body());
        if (answer.statusCode() != 200 || !list.isArray()) {
          throw new IOException("a list must come, got " + answer.body());
        }
        list.forEach(rows::add);
        pages = Integer.parseInt(answer.headers().firstValue("X-WP-TotalPages").orElse("1"));
      }
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      throw new IOException(told);
    }
    return rows.toString();
  }
}
