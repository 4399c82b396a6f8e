package io.xenotime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.http.QueryString;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gives every parameter of every route the bad values of a table. */
@ExtendWith(WithDescribedServer.class)
class BadValuesTest {

  private static final String TABLE = "/openapi/bad-values.tsv";

  @Test
  void eachIsAnsweredWithTheParameterTheReasonAndWhatIsAllowed(DescribedServer server)
      throws IOException {
    Judge judge = new Judge(server.description());
    SoftAssertions soft = new SoftAssertions();
    Set<BadValue> used = new HashSet<>();
    List<BadValue> table = table(server.description());
    for (Operation operation : server.description().operations()) {
      for (Operation.Parameter parameter : operation.parameters()) {
        List<BadValue> rows =
            table.stream().filter(row -> row.isOf(operation.path(), parameter.name())).toList();
        soft.assertThat(rows).as("rows for %s of %s", parameter.name(), operation).isNotEmpty();
        used.addAll(rows);
        for (BadValue row : rows) {
          HttpResponse<String> answer = ask(server, operation, parameter, row.written());
          List<String> complaints = new ArrayList<>(judge.complaints(operation, answer));
          complaints.addAll(complaints(operation, row, answer));
          soft.assertThat(complaints)
              .as("%s with %s=%s", operation, row.name(), row.value())
              .isEmpty();
        }
      }
    }
    soft.assertThat(table).as("rows that are of no parameter").allMatch(used::contains);
    soft.assertAll();
  }

  private static HttpResponse<String> ask(
      DescribedServer server, Operation operation, Operation.Parameter parameter, String value) {
    return switch (parameter.in()) {
      case "path" ->
          operation.method().equals("get")
              ? server.get(operation.address(Map.of(parameter.name(), value)))
              : server.send("POST", operation.address(Map.of(parameter.name(), value)), "{}");
      case "query" ->
          server.get(
              operation.address()
                  + "?"
                  + QueryString.encode(parameter.name())
                  + "="
                  + value
                  + brief(operation, parameter));
      case "header" ->
          server.send(
              operation.method().equals("get") ? "GET" : "POST",
              operation.address(),
              operation.method().equals("get") ? "" : body(operation, Stream.empty(), ""),
              parameter.name(),
              value);
      case "body" ->
          server.send(
              "POST",
              operation.address(),
              body(
                  operation,
                  Stream.of("\"" + parameter.name() + "\": " + value),
                  parameter.name()));
      default -> throw new AssertionError(parameter.in());
    };
  }

  /** Feeds and exports have every hit otherwise, which takes its time. */
  private static String brief(Operation operation, Operation.Parameter parameter) {
    boolean isFeed = operation.path().startsWith("/v1/search.");
    return isFeed && !parameter.name().equals("limit") ? "&limit=1" : "";
  }

  private static String body(Operation operation, Stream<String> fields, String without) {
    return Stream.concat(
            fields,
            operation
                .bodyWithout(without)
                .map(field -> "\"" + field.getKey() + "\": " + field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static List<String> complaints(
      Operation operation, BadValue row, HttpResponse<String> answer) throws IOException {
    if (row.isFine()) {
      return answer.statusCode() / 100 == 2 ? List.of() : List.of("not fine: " + answer.body());
    }
    if (answer.statusCode() != row.code()) {
      return List.of("answered with " + answer.statusCode() + ": " + head(answer));
    }
    return Refusal.says(operation, row, answer)
        ? List.of()
        : List.of("does not say so: " + head(answer));
  }

  private static String head(HttpResponse<String> answer) {
    return answer.body().substring(0, Math.min(400, answer.body().length()));
  }

  private static List<BadValue> table(Description description) throws IOException {
    try (InputStream file = BadValuesTest.class.getResourceAsStream(TABLE)) {
      assertThat(file).as(TABLE).isNotNull();
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(BadValue::of)
          .flatMap(row -> row.forEach("<facet>", description.facets()).stream())
          .flatMap(row -> row.forEach("<taxonomy>", description.taxonomies()).stream())
          .toList();
    }
  }
}
