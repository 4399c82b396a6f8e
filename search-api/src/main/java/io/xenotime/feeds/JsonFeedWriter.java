package io.xenotime.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.http.HitFields;
import io.xenotime.search.Hit;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes JSON Feed 1.1; all text in it is plain text. One thread. */
final class JsonFeedWriter implements FeedWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final List<Facet> facets;

  JsonFeedWriter(Writer out, List<Facet> facets) throws IOException {
    this.json = FACTORY.createGenerator(out);
    this.facets = HitFields.shown(facets);
  }

  @Override
  public void start(FeedHead head) throws IOException {
    json.writeStartObject();
    json.writeStringField("version", "https://jsonfeed.org/version/1.1");
    json.writeStringField("title", PlainText.of(head.title()));
    json.writeStringField("home_page_url", head.search());
    json.writeStringField("feed_url", head.self());
    json.writeObjectFieldStart("_search");
    json.writeStringField("terms", PlainText.of(head.text()));
    json.writeNumberField("total_results", head.total());
    json.writeNumberField("start_index", 1);
    json.writeNumberField("items_per_page", head.entries());
    json.writeEndObject();
    json.writeArrayFieldStart("items");
  }

  @Override
  public void entry(Hit hit) throws IOException {
    Optional<String> address = PostAddress.of(hit);
    json.writeStartObject();
    json.writeStringField("id", PostAddress.id(hit));
    if (address.isPresent()) {
      json.writeStringField("url", address.get());
    }
    json.writeStringField("title", PlainText.title(hit));
    json.writeStringField("content_text", PlainText.summary(hit));
    json.writeStringField("date_published", FeedDates.rfc3339(hit.published()));
    json.writeStringField("date_modified", FeedDates.rfc3339(hit.modified()));
    json.writeArrayFieldStart("tags");
    for (String tag : tags(hit)) {
      json.writeString(tag);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Each once, though several facets may have it. */
  private Set<String> tags(Hit hit) {
    Set<String> tags = new LinkedHashSet<>();
    for (Facet facet : facets) {
      for (Term term : hit.terms().getOrDefault(facet, List.of())) {
        tags.add(PlainText.of(term.name()));
      }
    }
    return tags;
  }

  @Override
  public void end(Optional<Instant> updated) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
