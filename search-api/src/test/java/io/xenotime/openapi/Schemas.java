package io.xenotime.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The schemas of a description, as JSON Schema 2020-12 reads them. One thread. */
final class Schemas {

  private static final String HOME = "https://xenotime.example/openapi.json";

  private final SchemaRegistry registry;
  private final Map<String, Schema> read = new HashMap<>();

  Schemas(Description description) {
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(Map.of(HOME, description.text()))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /**
   * Returns what is wrong with the JSON by the schema at such as {@code #/components/schemas/Hit}.
   */
  List<String> problems(String pointer, String json) {
    return read.computeIfAbsent(pointer, this::schema).validate(json, InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  /** Returns what is wrong with the schema at that place as a schema. */
  List<String> mistakes(String pointer, String schema) {
    schema(pointer).initializeValidators();
    return registry
        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
        .validate(schema, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  private Schema schema(String pointer) {
    return registry.getSchema("{\"$ref\": \"" + HOME + pointer + "\"}");
  }
}
