package io.xenotime.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Term;
import io.xenotime.search.Collapse;
import io.xenotime.search.Period;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchAnswer.SpanCount;
import io.xenotime.search.Timeline;
import io.xenotime.search.Timeline.Bucket;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what was counted over time, and what was folded, as JSON. */
final class CountsJson {

  private CountsJson() {}

  /** Says that hits, facets and timeline count groups, when they do. */
  static void collapse(JsonGenerator json, Collapse collapse, SearchAnswer answer)
      throws IOException {
    Optional<String> by = collapse.group().path();
    if (by.isPresent()) {
      json.writeObjectFieldStart("collapse");
      json.writeStringField("by", by.get());
      json.writeStringField("keep", word(collapse.keep()));
      json.writeNumberField("groups", answer.total().value());
      json.writeNumberField("posts", answer.articles());
      json.writeEndObject();
    }
  }

  /** Writes the spans of time that were asked for, each with the address of its search. */
  static void ranges(JsonGenerator json, SearchParams params, List<SpanCount> spans)
      throws IOException {
    if (spans.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("ranges");
    for (SpanCount span : spans) {
      json.writeStartObject();
      Json.text(json, "range", span.span().name());
      Period period = span.span().period();
      moment(json, "from", period.from());
      moment(json, "until", period.until());
      json.writeNumberField("count", span.count());
      json.writeStringField("url", Address.of(params, period));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void moment(JsonGenerator json, String name, Optional<Instant> moment)
      throws IOException {
    if (moment.isPresent()) {
      json.writeStringField(name, moment.get().toString());
    } else {
      json.writeNullField(name);
    }
  }

  /** Writes a timeline, each bucket with the address of its search. */
  static void timeline(JsonGenerator json, SearchParams params, Optional<Timeline> timeline)
      throws IOException {
    if (timeline.isEmpty()) {
      return;
    }
    Timeline shown = timeline.get();
    json.writeObjectFieldStart("timeline");
    json.writeStringField("unit", word(shown.unit()));
    boolean isUtc = shown.zone().equals(ZoneOffset.UTC);
    json.writeStringField("timezone", isUtc ? "UTC" : shown.zone().getId());
    if (shown.split().isPresent()) {
      json.writeStringField("by", shown.split().get().parameter());
    }
    json.writeArrayFieldStart("buckets");
    for (Bucket bucket : shown.buckets()) {
      json.writeStartObject();
      bucket(json, params, shown, bucket);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void bucket(
      JsonGenerator json, SearchParams params, Timeline timeline, Bucket bucket)
      throws IOException {
    json.writeStringField("from", bucket.from().toString());
    json.writeStringField("until", bucket.until().toString());
    json.writeNumberField("count", bucket.count());
    json.writeNumberField("mean", Math.round(bucket.mean() * 100) / 100.0);
    json.writeBooleanField("spike", bucket.spike());
    if (timeline.split().isPresent()) {
      values(json, timeline.values(), bucket.counts());
    }
    json.writeStringField(
        "url", Address.of(params, period(params.request().published(), bucket, timeline.zone())));
  }

  private static void values(JsonGenerator json, List<Term> values, List<Long> counts)
      throws IOException {
    json.writeArrayFieldStart("values");
    for (int i = 0; i < values.size(); i++) {
      json.writeStartObject();
      Json.text(json, "value", values.get(i).slug());
      Json.text(json, "label", values.get(i).name());
      json.writeNumberField("count", counts.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The bucket as far as the search reaches. */
  private static Period period(Period asked, Bucket bucket, ZoneId zone) {
    Instant from = start(bucket.from(), zone);
    Instant until = start(bucket.until(), zone);
    return new Period(
        asked.from().filter(first -> first.isAfter(from)).or(() -> Optional.of(from)),
        asked.until().filter(last -> last.isBefore(until)).or(() -> Optional.of(until)));
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
