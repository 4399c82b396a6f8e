package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NodeClientsIT {

  @Test
  void theClientsAreThoseThatTheProjectNames() throws Exception {
    JsonNode versions = NodeClients.here().run("versions.mjs");
    JsonNode named =
        new ObjectMapper()
            .readTree(Path.of("src", "test", "npm", "package.json").toFile())
            .get("dependencies");
    assertThat(versions).hasSize(4);
    versions
        .properties()
        .forEach(client ->
            assertThat(named.get(client.getKey()).asText()).endsWith(client.getValue().asText()));
  }
}
