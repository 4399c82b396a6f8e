package io.xenotime.http;

import io.xenotime.search.FacetCounts;
import io.xenotime.search.IndexVersion;
import java.time.Duration;

/** Writes the values of one facet as JSON, text escaped for a web page. */
final class FacetJson {

  private FacetJson() {}

  static byte[] write(FacetParams params, FacetCounts counts, Duration took, IndexVersion index) {
    return Json.object(json -> {
      json.writeObjectFieldStart("query");
      Json.text(json, "q", params.request().contains());
      Json.text(json, "search", params.request().search().text());
      Json.texts(json, "warnings", params.warnings());
      json.writeEndObject();
      json.writeStringField("facet", counts.facet().parameter());
      Json.counts(json, counts);
      json.writeNumberField("took_ms", took.toMillis());
      Json.index(json, index);
      json.writeObjectFieldStart("links");
      json.writeStringField("self", Address.of(params));
      json.writeEndObject();
    });
  }
}
