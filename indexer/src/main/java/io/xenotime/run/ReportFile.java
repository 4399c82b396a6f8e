package io.xenotime.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.xenotime.posts.Rejected;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A report as JSON Lines: a line a rejected post, then one with the summary. A file without the
 * last line is one whose run was killed. One thread at a time.
 */
final class ReportFile implements Closeable {

  private final Path path;
  private final JsonGenerator json;

  ReportFile(Path path) throws IOException {
    this.path = path;
    try {
      json = new JsonFactory().createGenerator(Files.newBufferedWriter(path));
    } catch (IOException failure) {
      throw failed(failure);
    }
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  void add(Rejected rejected) throws IOException {
    try {
      json.writeStartObject();
      json.writeNumberField("id", rejected.id());
      json.writeStringField("source", rejected.origin().source());
      json.writeNumberField("line", rejected.origin().line());
      json.writeStringField("reason", rejected.reason());
      json.writeEndObject();
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  void end(IndexReport report, RunEnd end) throws IOException {
    try {
      json.writeStartObject();
      json.writeObjectFieldStart("summary");
      json.writeStringField("end", end.name().toLowerCase(Locale.ROOT));
      json.writeNumberField("indexed", report.indexed());
      json.writeNumberField("replaced", report.replaced());
      json.writeNumberField("removed", report.removed());
      json.writeNumberField("unchanged", report.unchanged());
      json.writeNumberField("withdrawn", report.withdrawn());
      json.writeNumberField("rejected", report.rejected());
      json.writeNumberField("bytes", report.bytes());
      json.writeNumberField("seconds", report.seconds());
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      json.close();
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  private IOException failed(IOException failure) {
    return new IOException("report " + path + " cannot be written: " + failure, failure);
  }
}
