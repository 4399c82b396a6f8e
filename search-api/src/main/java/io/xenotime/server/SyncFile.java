package io.xenotime.server;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** How the syncs of an index go, as its writer says in a file beside it. Immutable. */
final class SyncFile {

  private static final String NAME = "sync-status.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode content;

  private SyncFile(JsonNode content) {
    this.content = content;
  }

  /**
   * Reads the file in the folder of an index; empty when there is none, or none that can be read:
   * the index answers whatever stands in there.
   */
  static Optional<SyncFile> of(Path index) throws IOException {
    try {
      JsonNode content = JSON.readTree(Files.readString(index.resolve(NAME)));
      return content.isObject() ? Optional.of(new SyncFile(content)) : Optional.empty();
    } catch (NoSuchFileException | JacksonException neverSynced) {
      return Optional.empty();
    }
  }

  /** Prints it in a line, or two when it does not go well. */
  void print(PrintWriter out) {
    if (content.hasNonNull("last_success")) {
      out.println(
          "synced      "
              + content.path("last_success").asText()
              + ", "
              + content.path("type").asText()
              + " at "
              + content.path("site").asText());
    }
    if (content.path("failures_in_a_row").asInt() > 0) {
      out.println(
          "sync fails  "
              + content.path("failures_in_a_row").asInt()
              + " times in a row: "
              + content.path("last_failure").asText());
    }
  }

  /** Returns it as JSON. */
  String json() {
    return content.toString();
  }
}
