package io.xenotime.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.Total;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes JSON, and the small pieces that several answers share. Safe for many threads. */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** What a document consists of. */
  @FunctionalInterface
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** Returns the bytes of a JSON object with this body, in UTF-8. */
  public static byte[] object(Body body) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(16 * 1024)) {
      try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
        json.writeStartObject();
        body.write(json);
        json.writeEndObject();
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a field of text, escaped for a web page. */
  static void text(JsonGenerator json, String name, String plain) throws IOException {
    json.writeStringField(name, Html.text(plain));
  }

  static void texts(JsonGenerator json, String name, List<String> plain) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : plain) {
      json.writeString(Html.text(text));
    }
    json.writeEndArray();
  }

  static void terms(JsonGenerator json, Facet facet, List<Term> terms) throws IOException {
    json.writeArrayFieldStart(facet.parameter());
    for (Term term : terms) {
      json.writeStartObject();
      json.writeNumberField("id", term.id());
      text(json, "slug", term.slug());
      text(json, "name", term.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields {@code values}, {@code other} and {@code missing}. */
  static void counts(JsonGenerator json, FacetCounts counts) throws IOException {
    boolean isTree = counts.isTree();
    json.writeArrayFieldStart("values");
    for (FacetValue value : counts.values()) {
      json.writeStartObject();
      text(json, "value", value.term().slug());
      text(json, "label", value.term().name());
      json.writeNumberField("id", value.term().id());
      json.writeNumberField("count", value.count());
      if (isTree) {
        json.writeNumberField("direct", value.direct());
        if (value.parent().isPresent()) {
          text(json, "parent", value.parent().get());
        } else {
          json.writeNullField("parent");
        }
      }
      json.writeBooleanField("selected", value.selected());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("other", counts.other());
    json.writeNumberField("missing", counts.missing());
  }

  static void total(JsonGenerator json, Total total) throws IOException {
    json.writeObjectFieldStart("total");
    json.writeNumberField("value", total.value());
    json.writeStringField("relation", total.relation().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  static void index(JsonGenerator json, IndexVersion index) throws IOException {
    json.writeObjectFieldStart("index");
    json.writeStringField("generation", index.generation());
    json.writeStringField("as_of", index.asOf().toString());
    json.writeEndObject();
  }
}
