package io.xenotime.posts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes articles, a line of JSON each, of which {@link ArticleExtractor} makes the same articles
 * again. One thread. The form is described in {@code docs/exporting.md}; {@link StoredArticles}
 * reads it.
 */
public final class ArticleLines implements Closeable {

  /** Counts up when a line means something else than before to who reads it. */
  static final int VERSION = 1;

  private final JsonGenerator json;
  private final Set<Facet> taxonomies;

  /**
   * Writes with the terms of these taxonomies only.
   *
   * @param out is owned: closing this closes it
   */
  public ArticleLines(OutputStream out, List<Facet> taxonomies) throws IOException {
    this.taxonomies = Set.copyOf(taxonomies);
    this.json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /** Writes one article as one line. */
  public void write(Article article) throws IOException {
    json.writeStartObject();
    json.writeNumberField("xenotime", VERSION);
    json.writeNumberField("id", article.id());
    json.writeStringField("url", article.url());
    json.writeStringField("slug", article.slug());
    json.writeStringField("type", article.type());
    json.writeStringField("title", article.title());
    json.writeStringField("excerpt", article.excerpt());
    json.writeArrayFieldStart("highlights");
    for (String highlight : article.highlights()) {
      json.writeString(highlight);
    }
    json.writeEndArray();
    body(article);
    terms(article);
    links(article);
    json.writeNumberField("author", article.author());
    json.writeStringField("published", article.published().toString());
    json.writeStringField("modified", article.modified().toString());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void body(Article article) throws IOException {
    json.writeArrayFieldStart("body");
    for (Block block : article.body()) {
      json.writeStartObject();
      json.writeStringField("kind", kind(block.kind()));
      json.writeStringField("text", block.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void terms(Article article) throws IOException {
    json.writeObjectFieldStart("terms");
    for (Facet taxonomy : article.terms().keySet()) {
      if (taxonomies.contains(taxonomy)) {
        json.writeArrayFieldStart(taxonomy.taxonomy());
        for (Term term : article.terms(taxonomy)) {
          json.writeStartObject();
          json.writeNumberField("id", term.id());
          json.writeStringField("slug", term.slug());
          json.writeStringField("name", term.name());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private void links(Article article) throws IOException {
    json.writeArrayFieldStart("links");
    for (Link link : article.links()) {
      json.writeStartObject();
      json.writeStringField("kind", kind(link.kind()));
      json.writeStringField("url", link.url());
      json.writeStringField("text", link.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Returns the name by which a kind is written. */
  static String kind(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
