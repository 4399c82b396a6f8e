package io.xenotime.algolia;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.http.Html;
import io.xenotime.search.Hit;
import io.xenotime.search.Snippets.Marked;
import java.io.IOException;
import java.util.List;

/**
 * Writes the hits of one answer. Attributes are plain text, as these clients escape what they show.
 * For one thread.
 */
final class HitJson {

  private final JsonGenerator json;
  private final HitShape shape;
  private final List<Facet> facets;
  private final MatchJson matches;

  /**
   * @param query as the reader typed it
   */
  HitJson(JsonGenerator json, HitShape shape, List<Facet> facets, String query) {
    this.json = json;
    this.shape = shape;
    this.facets = HitShape.shown(facets);
    this.matches = new MatchJson(json, shape.tags(), query);
  }

  void write(Hit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("objectID", Long.toString(hit.id()));
    attributes(hit);
    for (Facet facet : facets) {
      if (shape.retrieved().contains(facet.parameter())) {
        texts(facet.parameter(), labels(hit, facet));
      }
    }
    HitTexts texts = HitTexts.of(hit);
    highlights(hit, texts);
    snippets(texts);
    json.writeEndObject();
  }

  private void attributes(Hit hit) throws IOException {
    text(HitShape.TITLE, hit.title());
    text(HitShape.EXCERPT, hit.excerpt());
    if (shape.retrieved().contains(HitShape.HIGHLIGHTS)) {
      texts(HitShape.HIGHLIGHTS, hit.highlights());
    }
    text("url", Html.url(hit.url()));
    text("slug", hit.slug());
    text("type", hit.type());
    text("date", hit.published().toString());
    number(Attributes.DATE, hit.published().getEpochSecond());
    text("modified", hit.modified().toString());
    number("modified_timestamp", hit.modified().getEpochSecond());
  }

  private void text(String name, String text) throws IOException {
    if (shape.retrieved().contains(name)) {
      json.writeStringField(name, text);
    }
  }

  private void number(String name, long number) throws IOException {
    if (shape.retrieved().contains(name)) {
      json.writeNumberField(name, number);
    }
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void highlights(Hit hit, HitTexts texts) throws IOException {
    json.writeObjectFieldStart("_highlightResult");
    for (String name : List.of(HitShape.TITLE, HitShape.EXCERPT, HitShape.HIGHLIGHTS)) {
      if (shape.highlighted().contains(name)) {
        matches.highlighted(name, texts.of(name));
      }
    }
    for (Facet facet : facets) {
      if (shape.highlighted().contains(facet.parameter())) {
        matches.highlighted(facet.parameter(), HitTexts.plain(labels(hit, facet)));
      }
    }
    json.writeEndObject();
  }

  private void snippets(HitTexts texts) throws IOException {
    if (shape.snippets().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("_snippetResult");
    for (var asked : shape.snippets().entrySet()) {
      String name = asked.getKey();
      List<Marked> cut =
          texts.of(name).texts().stream()
              .map(text -> Cut.to(asked.getValue(), text, shape.ellipsis()))
              .toList();
      matches.snippet(name, new HitTexts.Attribute(cut, texts.of(name).isList()));
    }
    json.writeEndObject();
  }

  private static List<String> labels(Hit hit, Facet facet) {
    return hit.terms().getOrDefault(facet, List.of()).stream().map(Term::name).toList();
  }
}
