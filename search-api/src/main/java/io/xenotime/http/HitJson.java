package io.xenotime.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Facet;
import io.xenotime.search.Hit;
import io.xenotime.search.HitExplanation;
import io.xenotime.search.Snippets;
import io.xenotime.search.Snippets.Marked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the hits of one answer, each with the fields that were asked for. For one thread. */
public final class HitJson {

  private final JsonGenerator json;
  private final boolean marks;
  private final boolean passages;
  private final List<Field> fields = new ArrayList<>();

  /** Writes one field of a hit. */
  @FunctionalInterface
  private interface Field {
    void write(Hit hit) throws IOException;
  }

  /** Writes hits of this search to the generator, which stays the caller's. */
  public HitJson(JsonGenerator json, SearchParams params) {
    this.json = json;
    this.marks = params.marks();
    this.passages = params.request().passages() > 0;
    add(params, "id", hit -> json.writeNumberField("id", hit.id()));
    add(params, "url", hit -> json.writeStringField("url", Html.url(hit.url())));
    add(params, "slug", hit -> Json.text(json, "slug", hit.slug()));
    add(params, "type", hit -> Json.text(json, "type", hit.type()));
    add(params, "title", hit -> Json.text(json, "title", hit.title()));
    add(params, "date", hit -> json.writeStringField("date", hit.published().toString()));
    add(params, "modified", hit -> json.writeStringField("modified", hit.modified().toString()));
    add(params, "excerpt", hit -> Json.text(json, "excerpt", hit.excerpt()));
    add(params, "highlights", hit -> Json.texts(json, "highlights", hit.highlights()));
    for (Facet facet : HitFields.shown(params.facets())) {
      add(
          params,
          facet.parameter(),
          hit -> Json.terms(json, facet, hit.terms().getOrDefault(facet, List.of())));
    }
    add(params, HitFields.SNIPPETS, hit -> snippets(hit.snippets()));
    add(params, HitFields.SCORE, hit -> number(HitFields.SCORE, hit.score()));
    params
        .request()
        .collapse()
        .group()
        .path()
        .ifPresent(group -> add(params, HitFields.MORE, hit -> more(hit, group)));
    add(params, HitFields.EXPLANATION, this::explanation);
  }

  /** Writes the hit as an object. */
  public void write(Hit hit) throws IOException {
    json.writeStartObject();
    for (Field field : fields) {
      field.write(hit);
    }
    json.writeEndObject();
  }

  private void add(SearchParams params, String name, Field field) {
    if (params.fields().contains(name)) {
      fields.add(field);
    }
  }

  private void snippets(Snippets snippets) throws IOException {
    if (!passages) {
      return;
    }
    json.writeObjectFieldStart(HitFields.SNIPPETS);
    json.writeStringField("title", Html.marked(snippets.title(), marks));
    marked("highlights", snippets.highlights());
    marked("body", snippets.body());
    json.writeEndObject();
  }

  private void marked(String name, List<Marked> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (Marked text : texts) {
      json.writeString(Html.marked(text, marks));
    }
    json.writeEndArray();
  }

  /** How many were folded into the hit, and where they can be seen. */
  private void more(Hit hit, String group) throws IOException {
    json.writeObjectFieldStart(HitFields.MORE);
    json.writeNumberField("count", hit.more());
    if (hit.more() > 0) {
      json.writeStringField("url", "/v1/posts/" + hit.id() + "/" + group);
    }
    json.writeEndObject();
  }

  private void explanation(Hit hit) throws IOException {
    if (hit.explanation().isEmpty()) {
      return;
    }
    HitExplanation explanation = hit.explanation().get();
    json.writeObjectFieldStart(HitFields.EXPLANATION);
    Json.text(json, "sentence", explanation.sentence());
    json.writeArrayFieldStart("components");
    for (HitExplanation.Component component : explanation.components()) {
      json.writeStartObject();
      Json.text(json, "name", component.name());
      number("score", component.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void number(String name, float number) throws IOException {
    if (Float.isFinite(number)) {
      json.writeNumberField(name, number);
    } else {
      json.writeNullField(name);
    }
  }
}
