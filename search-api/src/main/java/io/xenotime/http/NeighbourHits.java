package io.xenotime.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Facet;
import io.xenotime.search.Hit;
import io.xenotime.search.LinkedPosts;
import io.xenotime.search.LinkedPosts.LinkedPost;
import io.xenotime.search.RelatedPosts.RelatedPost;
import io.xenotime.search.RelatedPosts.Shared;
import io.xenotime.search.Total;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Writes neighbours with the fields that were asked for. For one thread. */
final class NeighbourHits {

  private final JsonGenerator json;
  private final Set<String> fields;
  private final List<Facet> facets;

  NeighbourHits(JsonGenerator json, NeighbourParams params) {
    this.json = json;
    this.fields = params.fields();
    this.facets =
        NeighbourParams.shown(params.kind(), params.facets()).stream()
            .filter(facet -> fields.contains(facet.parameter()))
            .toList();
  }

  /** Writes an array of related articles. */
  void related(List<RelatedPost> posts) throws IOException {
    json.writeArrayFieldStart("hits");
    for (RelatedPost related : posts) {
      json.writeStartObject();
      fields(related.post());
      if (fields.contains("score")) {
        json.writeNumberField("score", related.post().score());
      }
      if (fields.contains("shared")) {
        shared(related.shared());
      }
      words(related.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes how many articles are linked with this one, and an array of them. */
  void linked(LinkedPosts linked, boolean automatic) throws IOException {
    Json.total(json, Total.exactly(linked.total()));
    json.writeArrayFieldStart("hits");
    for (LinkedPost post : linked.posts()) {
      json.writeStartObject();
      fields(post.post());
      words(post.words());
      if (fields.contains("automatic")) {
        json.writeBooleanField("automatic", automatic);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void fields(Hit hit) throws IOException {
    if (fields.contains("id")) {
      json.writeNumberField("id", hit.id());
    }
    string("url", Html.url(hit.url()));
    string("title", Html.text(hit.title()));
    string("date", hit.published().toString());
    string("excerpt", Html.text(hit.excerpt()));
    for (Facet facet : facets) {
      Json.terms(json, facet, hit.terms().getOrDefault(facet, List.of()));
    }
  }

  private void shared(List<Shared> shared) throws IOException {
    json.writeArrayFieldStart("shared");
    for (Shared one : shared) {
      json.writeStartObject();
      json.writeStringField("facet", one.facet().parameter());
      Json.text(json, "slug", one.term().slug());
      Json.text(json, "name", one.term().name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void words(List<String> words) throws IOException {
    if (fields.contains("words")) {
      Json.texts(json, "words", words);
    }
  }

  private void string(String name, String value) throws IOException {
    if (fields.contains(name)) {
      json.writeStringField(name, value);
    }
  }
}
