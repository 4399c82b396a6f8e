package io.xenotime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looks at the description as a document, whatever it describes. */
@ExtendWith(WithDescribedServer.class)
class DescriptionTest {

  @Test
  void aValidatorHasNothingToSay(DescribedServer server) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result =
        new OpenAPIV3Parser().readContents(server.description().text(), List.of(), options);
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getPaths()).hasSize(server.description().operations().size());
  }

  @Test
  void everySchemaIsOne(DescribedServer server) {
    Schemas schemas = new Schemas(server.description());
    for (Map.Entry<String, JsonNode> schema :
        server.description().at("#/components/schemas").properties()) {
      assertThat(
              schemas.mistakes(
                  "#/components/schemas/" + schema.getKey(), schema.getValue().toString()))
          .as(schema.getKey())
          .isEmpty();
    }
  }

  @Test
  void nothingIsLeftToFillIn(DescribedServer server) {
    assertThat(server.description().text())
        .doesNotContainPattern("<(one )?(facet|taxonomy|type|base|value|term|post|cursor)>");
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryPieceIsUsed(DescribedServer server) {
    Description description = server.description();
    List<String> used = description.whole().findValuesAsText("$ref");
    assertThat(used).allSatisfy(description::at);
    for (Map.Entry<String, JsonNode> kind : description.at("#/components").properties()) {
      for (Map.Entry<String, JsonNode> piece : kind.getValue().properties()) {
        assertThat(used).contains("#/components/" + kind.getKey() + "/" + piece.getKey());
      }
    }
  }

  @Test
  void everyOperationAndParameterIsExplained(DescribedServer server) {
    SoftAssertions soft = new SoftAssertions();
    List<String> ids = new ArrayList<>();
    List<String> tags = server.description().at("#/tags").findValuesAsText("name");
    for (Operation operation : server.description().operations()) {
      JsonNode node = operation.node();
      ids.add(node.path("operationId").asText());
      soft.assertThat(tags).contains(node.path("tags").path(0).asText());
      soft.assertThat(node.path("summary").asText()).as("summary of %s", operation).isNotBlank();
      soft.assertThat(node.path("description").asText()).as("%s", operation).isNotBlank();
      for (Operation.Parameter parameter : operation.parameters()) {
        soft.assertThat(parameter.node().path("description").asText())
            .as("description of %s of %s", parameter.name(), operation)
            .isNotBlank();
        soft.assertThat(parameter.example().isMissingNode())
            .as("%s of %s is without an example", parameter.name(), operation)
            .isFalse();
      }
    }
    soft.assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    soft.assertAll();
  }

  @Test
  void examplesKeepToTheirSchemas(DescribedServer server) {
    Schemas schemas = new Schemas(server.description());
    SoftAssertions soft = new SoftAssertions();
    JsonNode parameters = server.description().at("#/components/parameters");
    parameters
        .properties()
        .forEach(parameter ->
            soft.assertThat(
                    schemas.problems(
                        "#/components/parameters/"
                            + parameter.getKey().replace("[", "%5B").replace("]", "%5D")
                            + "/schema",
                        parameter.getValue().path("example").toString()))
                .as(parameter.getKey())
                .isEmpty());
    soft.assertAll();
  }

  @Test
  void whoHasItIsToldThatItHolds(DescribedServer server) {
    HttpResponse<String> first = server.get("/v1/openapi.json");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(server.get("/v1/openapi.json", "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<String> head = server.send("HEAD", "/v1/openapi.json", "");
    assertThat(head.headers().firstValue("ETag")).contains(tag);
    assertThat(head.body()).isEmpty();
  }
}
