package io.xenotime.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.xenotime.http.HitJson;
import io.xenotime.http.SearchParams;
import io.xenotime.search.Hit;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Optional;

/** Writes a hit a line, each as an answer of the search has it. One thread. */
final class JsonLinesWriter implements FeedWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final HitJson hits;

  JsonLinesWriter(Writer out, SearchParams params) throws IOException {
    this.json = FACTORY.createGenerator(out);
    // The line ends are written here, behind each hit, the last one too.
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    this.hits = new HitJson(json, params);
  }

  @Override
  public void start(FeedHead head) {}

  @Override
  public void entry(Hit hit) throws IOException {
    hits.write(hit);
    json.writeRaw('\n');
  }

  @Override
  public void end(Optional<Instant> updated) throws IOException {
    json.flush();
  }
}
