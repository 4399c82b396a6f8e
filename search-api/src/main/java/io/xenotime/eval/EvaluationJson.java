package io.xenotime.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an evaluation for programs. One thread, one evaluation. */
public final class EvaluationJson {

  private static final int TOP = 10;

  private final JsonGenerator json;

  private EvaluationJson(JsonGenerator json) {
    this.json = json;
  }

  /** Returns a JSON object with all averages, every query and, if there is one, the comparison. */
  public static String of(Evaluation evaluation, Optional<Comparison> comparison) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      new EvaluationJson(json).write(evaluation, comparison);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(Evaluation evaluation, Optional<Comparison> comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("gain", evaluation.judge().gain().word());
    json.writeNumberField("relevant_from", evaluation.judge().relevantFrom());
    json.writeObjectFieldStart("all");
    average(evaluation.scored());
    json.writeEndObject();
    json.writeObjectFieldStart("kinds");
    for (Map.Entry<String, List<QueryResult>> kind : evaluation.byKind().entrySet()) {
      json.writeObjectFieldStart(kind.getKey());
      average(kind.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("queries");
    for (QueryResult result : evaluation.scored()) {
      scored(result);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("not_scored");
    for (QueryResult result : evaluation.notScored()) {
      json.writeStartObject();
      query(result);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (comparison.isPresent()) {
      compared(comparison.get());
    }
    json.writeEndObject();
  }

  private void average(List<QueryResult> results) throws IOException {
    json.writeNumberField("queries", results.size());
    scores(Evaluation.mean(results));
  }

  private void scores(Scores scores) throws IOException {
    for (Measure measure : Measure.values()) {
      json.writeNumberField(measure.key(), scores.of(measure));
    }
  }

  private void query(QueryResult result) throws IOException {
    json.writeStringField("id", result.query().id());
    json.writeStringField("text", result.query().text());
    json.writeStringField("kind", result.query().kind());
    json.writeNumberField("found", result.ranking().total());
  }

  private void scored(QueryResult result) throws IOException {
    json.writeStartObject();
    query(result);
    scores(result.scores());
    json.writeArrayFieldStart("top");
    List<RankedPost> posts = result.ranking().posts();
    for (RankedPost post : posts.subList(0, Math.min(TOP, posts.size()))) {
      json.writeStartObject();
      json.writeStringField("slug", post.slug());
      json.writeStringField("title", post.title());
      json.writeNumberField("grade", result.grade(post.slug()));
      json.writeNumberField("score", post.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void compared(Comparison comparison) throws IOException {
    json.writeObjectFieldStart("compared");
    for (Difference difference : comparison.differences()) {
      json.writeObjectFieldStart(difference.measure().key());
      json.writeNumberField("before", difference.before());
      json.writeNumberField("now", difference.now());
      json.writeNumberField("p", difference.significance().p());
      json.writeNumberField("flips", difference.significance().flips());
      json.writeBooleanField("exact", difference.significance().exact());
      json.writeEndObject();
    }
    json.writeNumberField("seed", RandomisationTest.SEED);
    json.writeNumberField("missing", comparison.missing());
    json.writeArrayFieldStart("lost");
    for (Loss loss : comparison.lost()) {
      lost(loss);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void lost(Loss loss) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", loss.now().query().id());
    json.writeNumberField("before", loss.before().ndcg());
    json.writeNumberField("now", loss.now().scores().ndcg());
    json.writeArrayFieldStart("fell");
    for (Fall fall : loss.falls()) {
      json.writeStartObject();
      json.writeStringField("slug", fall.slug());
      json.writeNumberField("grade", fall.grade());
      json.writeNumberField("before", fall.before());
      json.writeNumberField("now", fall.now());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
