package io.xenotime.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds answers against what is documented of them. One thread. */
final class Judge {

  private static final String LINES = "application/x-ndjson";
  private static final String A_LINE = "#/components/schemas/Hit";

  private final Description description;
  private final Schemas schemas;

  Judge(Description description) {
    this.description = description;
    this.schemas = new Schemas(description);
  }

  /** Returns what the answer has that the operation does not document, and the other way round. */
  List<String> complaints(Operation operation, HttpResponse<String> answer) {
    String status = Integer.toString(answer.statusCode());
    JsonNode documented = operation.node().path("responses").path(status);
    if (documented.isMissingNode()) {
      return List.of("status " + status + " is not documented: " + answer.body());
    }
    String place =
        Description.place(
            documented,
            "#/paths/"
                + escaped(operation.path())
                + "/"
                + operation.method()
                + "/responses/"
                + status);
    JsonNode response = description.resolved(documented);
    List<String> complaints = new ArrayList<>();
    headers(response, answer, complaints);
    content(response, place, answer, complaints);
    return complaints;
  }

  private void headers(JsonNode response, HttpResponse<String> answer, List<String> complaints) {
    for (Map.Entry<String, JsonNode> header : response.path("headers").properties()) {
      boolean required = description.resolved(header.getValue()).path("required").asBoolean();
      if (required && answer.headers().firstValue(header.getKey()).isEmpty()) {
        complaints.add("header " + header.getKey() + " is missing");
      }
    }
    for (String name :
        description.at("#/components/headers").properties().stream()
            .map(Map.Entry::getKey)
            .toList()) {
      if (answer.headers().firstValue(name).isPresent() && !response.path("headers").has(name)) {
        complaints.add("header " + name + " is not documented");
      }
    }
  }

  private void content(
      JsonNode response, String place, HttpResponse<String> answer, List<String> complaints) {
    JsonNode content = response.path("content");
    String type = mediaType(answer);
    if (content.isMissingNode()) {
      if (!answer.body().isEmpty()) {
        complaints.add("a body is not documented: " + answer.body());
      }
    } else if (!content.has(type)) {
      complaints.add("content type " + type + " is not documented");
    } else if (type.equals(LINES)) {
      answer.body().lines().forEach(line -> complaints.addAll(schemas.problems(A_LINE, line)));
    } else if (type.endsWith("json")) {
      complaints.addAll(
          schemas.problems(place + "/content/" + escaped(type) + "/schema", answer.body()));
    }
  }

  private static String mediaType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
  }

  /** As a JSON Pointer in an address has it. */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
  }
}
