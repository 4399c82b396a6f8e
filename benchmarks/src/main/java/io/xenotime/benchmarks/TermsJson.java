package io.xenotime.benchmarks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The terms of a taxonomy as the WordPress REST API serves them, in one array. One thread. */
final class TermsJson {

  private final JsonGenerator json;

  /** Writes to a generator that somebody else closes. */
  TermsJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one array. */
  void write(Taxonomy taxonomy) throws IOException {
    json.writeStartArray();
    for (Term term : taxonomy.terms()) {
      json.writeStartObject();
      json.writeNumberField("id", term.id());
      json.writeStringField("description", "");
      json.writeStringField(
          "link", PostMaker.SITE + "/" + taxonomy.name() + "/" + term.slug() + "/");
      json.writeStringField("name", term.name());
      json.writeStringField("slug", term.slug());
      json.writeStringField("taxonomy", taxonomy.name());
      json.writeNumberField("parent", 0);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
