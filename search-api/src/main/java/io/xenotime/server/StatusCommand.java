package io.xenotime.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.xenotime.article.Facet;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.settings.SettingReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what an index holds. */
@Command(
    name = "status",
    description = "Tells what the index holds; exit code 1 when there is none.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "folder of the index (XENOTIME_INDEX; index-data/index)")
  private Path index;

  @Option(names = "--json", description = "print it as JSON")
  private boolean json;

  StatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = SettingReader.index(surroundings.environment(), Optional.ofNullable(index));
    EngineStatus status;
    try (SearchEngine engine =
        surroundings.engines().open(folder, SearchLimits.DEFAULT, FacetTrees.NONE)) {
      status = engine.status();
    }
    long bytes = FolderSize.bytes(folder);
    Optional<SyncFile> sync = SyncFile.of(folder);
    if (json) {
      surroundings.out().println(json(folder, status, bytes, sync));
    } else if (status.index().isPresent()) {
      print(folder, status, status.index().get(), bytes);
      sync.ifPresent(file -> file.print(surroundings.out()));
    } else {
      surroundings.err().println(NoIndex.sentence(folder, status));
    }
    return status.ready() ? 0 : ServerCommands.FAILED;
  }

  private void print(Path folder, EngineStatus status, IndexVersion version, long bytes) {
    PrintWriter out = surroundings.out();
    out.println("index       " + folder);
    out.println("generation  " + version.generation() + ", commit " + version.commit());
    out.println("as of       " + version.asOf());
    out.println("articles    " + status.articles());
    out.println(
        "facets      "
            + status.facets().stream().map(Facet::parameter).collect(Collectors.joining(", ")));
    out.println("on disk     " + FolderSize.readable(bytes));
    status.problem().ifPresent(problem -> out.println("problem     " + problem));
  }

  private static String json(Path folder, EngineStatus status, long bytes, Optional<SyncFile> sync)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("folder", folder.toString());
      json.writeBooleanField("ready", status.ready());
      if (status.index().isPresent()) {
        json.writeStringField("generation", status.index().get().generation());
        json.writeNumberField("commit", status.index().get().commit());
        json.writeStringField("as_of", status.index().get().asOf().toString());
      }
      json.writeNumberField("articles", status.articles());
      json.writeArrayFieldStart("facets");
      for (Facet facet : status.facets()) {
        json.writeString(facet.parameter());
      }
      json.writeEndArray();
      json.writeNumberField("bytes", bytes);
      if (status.problem().isPresent()) {
        json.writeStringField("problem", status.problem().get());
      }
      if (sync.isPresent()) {
        json.writeFieldName("sync");
        json.writeRawValue(sync.get().json());
      }
      json.writeEndObject();
    }
    return text.toString();
  }
}
