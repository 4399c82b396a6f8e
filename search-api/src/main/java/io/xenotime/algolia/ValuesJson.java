package io.xenotime.algolia;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes values of a facet that begin as was typed. For one thread. */
final class ValuesJson {

  private final JsonGenerator json;
  private final Asked.Values asked;

  ValuesJson(JsonGenerator json, Asked.Values asked) {
    this.json = json;
    this.asked = asked;
  }

  void write(FacetCounts counts, long millis) throws IOException {
    json.writeArrayFieldStart("facetHits");
    for (FacetValue value : counts.values()) {
      String name = ValueNames.in(counts.values(), value);
      json.writeStartObject();
      json.writeStringField("value", name);
      json.writeStringField("highlighted", asked.tags().around(marked(name)));
      json.writeNumberField("count", value.count());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("exhaustiveFacetsCount", true);
    json.writeNumberField("processingTimeMS", millis);
  }

  /** Marks where a word begins as typed; a label found with other accents stays without. */
  private Marked marked(String label) {
    String typed = asked.typed().strip();
    Matcher word =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(typed),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(label);
    return typed.isEmpty() || !word.find()
        ? new Marked(label, List.of())
        : new Marked(label, List.of(new Span(word.start(), word.end())));
  }
}
