package io.xenotime.indexer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.xenotime.posts.Rejected;
import io.xenotime.sync.SyncReport;
import io.xenotime.sync.SyncedSite;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The file {@code sync-status.json} in the folder of an index: how the syncs of it go, for whoever
 * watches over them. Replaced as a whole after each run. For one thread.
 */
final class SyncStatus {

  /** The file's name within the folder of an index. */
  static final String FILE = "sync-status.json";

  private static final JsonFactory JSON = new JsonFactory();

  private final SyncConfig config;
  private final InstantSource clock;
  private Optional<Instant> lastSuccess = Optional.empty();
  private Optional<SyncedSite> site = Optional.empty();
  private Optional<SyncReport> report = Optional.empty();
  private int failuresInARow;
  private String lastFailure = "";

  SyncStatus(SyncConfig config, InstantSource clock) {
    this.config = config;
    this.clock = clock;
  }

  /** Writes that index and site were found or made equal. */
  void succeeded(SyncedSite found, SyncReport done) throws IOException {
    site = Optional.of(found);
    report = Optional.of(done);
    lastSuccess = Optional.of(clock.instant());
    failuresInARow = 0;
    lastFailure = "";
    write();
  }

  /** Writes that a run failed; says nothing if even that fails, for the failure itself is told. */
  void failed(IOException failure) {
    failuresInARow++;
    lastFailure = FailureWords.of(failure);
    try {
      write();
    } catch (IOException second) {
      failure.addSuppressed(second);
    }
  }

  private void write() throws IOException {
    if (config.dryRun() || !Files.isDirectory(config.index())) {
      return;
    }
    Path file = config.index().resolve(FILE);
    Path draft = config.index().resolve(FILE + ".tmp");
    Files.writeString(draft, json());
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("written", clock.instant().toString());
      json.writeNumberField("pid", ProcessHandle.current().pid());
      if (config.every().isPresent()) {
        json.writeNumberField("every_seconds", config.every().get().toSeconds());
      }
      write(json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  private void write(JsonGenerator json) throws IOException {
    if (site.isPresent()) {
      json.writeStringField("site", site.get().address());
      json.writeStringField("type", site.get().type().name());
    }
    if (lastSuccess.isPresent()) {
      json.writeStringField("last_success", lastSuccess.get().toString());
      json.writeNumberField(
          "lag_seconds", Duration.between(lastSuccess.get(), clock.instant()).toSeconds());
    }
    json.writeNumberField("failures_in_a_row", failuresInARow);
    if (!lastFailure.isEmpty()) {
      json.writeStringField("last_failure", lastFailure);
    }
    if (report.isPresent()) {
      write(json, report.get());
    }
  }

  private static void write(JsonGenerator json, SyncReport report) throws IOException {
    json.writeNumberField("articles", report.articles());
    json.writeNumberField("listed_by_site", report.listed());
    json.writeNumberField("take_a_password", report.withheld());
    json.writeNumberField("set_aside", report.setAside());
    json.writeObjectFieldStart("last_run");
    json.writeStringField("compared", report.whole() ? "everything" : "late changes");
    json.writeNumberField("new", report.counts().indexed());
    json.writeNumberField("changed", report.counts().replaced() - report.retagged());
    json.writeNumberField("retagged", report.retagged());
    json.writeNumberField("removed", report.counts().removed());
    json.writeNumberField("rejected", report.counts().rejected());
    json.writeNumberField("requests", report.traffic().requests());
    json.writeNumberField("bytes", report.traffic().bytes());
    json.writeNumberField("seconds", report.elapsed().toMillis() / 1e3);
    json.writeEndObject();
    json.writeArrayFieldStart("failed_posts");
    for (Rejected failed : report.failed()) {
      json.writeStartObject();
      json.writeNumberField("id", failed.id());
      json.writeStringField("reason", failed.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
