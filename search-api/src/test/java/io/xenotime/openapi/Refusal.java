package io.xenotime.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Reads what an answer says of a bad value, in each form that there is. */
final class Refusal {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ALLOWED = Pattern.compile(" \\(allowed: \\S.*\\)$");

  private Refusal() {}

  /** Returns whether the answer says what the row has; its form must be described elsewhere. */
  static boolean says(Operation operation, BadValue row, HttpResponse<String> answer)
      throws IOException {
    if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      return onPage(answer.body(), row);
    }
    JsonNode said = JSON.readTree(answer.body());
    return operation.path().startsWith("/wp-json")
        ? asWordPress(said, row)
        : operation.path().startsWith("/1/") ? asAlgolia(said, row) : asProblem(said, row);
  }

  /** A page has a sentence for each reason, which begins with the parameter's name. */
  private static boolean onPage(String html, BadValue row) {
    return Jsoup.parse(html).select("#problem p").eachText().stream()
        .filter(reason -> reason.contains(row.says()))
        .anyMatch(reason ->
            row.code() != 400
                || (ALLOWED.matcher(reason).find()
                    && (reason.startsWith(row.name()) || !row.namesTheParameter())));
  }

  private static boolean asProblem(JsonNode problem, BadValue row) {
    for (JsonNode error : problem.path("errors")) {
      if (error.path("reason").asText().contains(row.says())
          && !error.path("allowed").asText().isBlank()
          && (error.path("parameter").asText().equals(row.name()) || !row.namesTheParameter())) {
        return true;
      }
    }
    return false;
  }

  private static boolean asWordPress(JsonNode error, BadValue row) {
    if (row.code() != 400 || !row.namesTheParameter()) {
      return error.path("message").asText().contains(row.says());
    }
    String name = row.name().replaceAll("\\[.*", "");
    return error.path("code").asText().equals("rest_invalid_param")
        && error.path("message").asText().contains(name)
        && error.path("data").path("params").path(name).asText().contains(row.says())
        && !error.path("data").path("details").path(name).path("code").asText().isBlank();
  }

  private static boolean asAlgolia(JsonNode failure, BadValue row) {
    return failure.path("message").asText().contains(row.says())
        && failure.path("status").asInt() == row.code();
  }
}
