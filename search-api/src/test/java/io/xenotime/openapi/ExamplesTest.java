package io.xenotime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.http.QueryString;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asks every documented example, and holds the answers against the description. */
@ExtendWith(WithDescribedServer.class)
class ExamplesTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("curl ([^'\\n]*)(?:'([^']*)' )?'http://localhost:8080([^']*)'(?! --data)");

  private static final Pattern UNKNOWN =
      Pattern.compile("unknown parameter &quot;|\\\\\" was left aside");

  @Test
  void eachParameterIsUnderstoodAsItsExampleHasIt(DescribedServer server) {
    Judge judge = new Judge(server.description());
    SoftAssertions soft = new SoftAssertions();
    for (Operation operation : server.description().operations()) {
      soft.assertThat(understood(judge, operation, alone(server, operation)))
          .as("%s", operation)
          .isEmpty();
      for (Operation.Parameter parameter : operation.parameters()) {
        if (!parameter.in().equals("path")) {
          soft.assertThat(understood(judge, operation, with(server, operation, parameter)))
              .as("%s with %s", operation, parameter.name())
              .isEmpty();
        }
      }
    }
    soft.assertAll();
  }

  private static List<String> understood(
      Judge judge, Operation operation, HttpResponse<String> answer) {
    List<String> complaints = new ArrayList<>(judge.complaints(operation, answer));
    if (answer.statusCode() >= 300) {
      complaints.add("answered with " + answer.statusCode() + ": " + answer.body());
    }
    if (answer.headers().allValues("X-Warning").stream().anyMatch(said -> said.contains("unknown"))
        || answer.headers().firstValue("X-WP-DoingItWrong").isPresent()
        || UNKNOWN.matcher(answer.body()).find()) {
      complaints.add("not understood");
    }
    return complaints;
  }

  private static HttpResponse<String> alone(DescribedServer server, Operation operation) {
    return server.send(method(operation), operation.address(), body(operation));
  }

  private static HttpResponse<String> with(
      DescribedServer server, Operation operation, Operation.Parameter parameter) {
    return switch (parameter.in()) {
      case "header" ->
          server.send(
              method(operation),
              operation.address(),
              body(operation),
              parameter.name(),
              parameter.written());
      case "query" ->
          server.get(
              operation.address()
                  + "?"
                  + QueryString.encode(parameter.name())
                  + "="
                  + QueryString.encode(parameter.written()));
      case "body" ->
          server.send(
              method(operation),
              operation.address(),
              fields(operation).set(parameter.name(), parameter.example()).toString());
      default -> throw new AssertionError(parameter.in());
    };
  }

  /** A server need not read what comes with GET, and may hang up on it. */
  private static String body(Operation operation) {
    return operation.method().equals("get") ? "" : fields(operation).toString();
  }

  private static ObjectNode fields(Operation operation) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    operation.bodyWithout("").forEach(field -> body.set(field.getKey(), field.getValue()));
    return body;
  }

  private static String method(Operation operation) {
    return operation.method().toUpperCase(Locale.ROOT);
  }

  @Test
  void examplesOfThePagesAreDescribed(DescribedServer server) throws IOException {
    Judge judge = new Judge(server.description());
    SoftAssertions soft = new SoftAssertions();
    int asked = 0;
    for (Path page : pages()) {
      Matcher example = EXAMPLE.matcher(Files.readString(page));
      while (example.find()) {
        asked++;
        String target = example.group(3).replace("[", "%5B").replace("]", "%5D");
        HttpResponse<String> answer =
            example.group(1).startsWith("-H")
                ? server.get(target, example.group(2).split(": "))
                : server.get(target);
        soft.assertThat(judge.complaints(operation(server, target), answer))
            .as("%s of %s", target, page.getFileName())
            .isEmpty();
        boolean isRefusal = target.contains("per_page=101");
        soft.assertThat(answer.statusCode()).as(target).isEqualTo(isRefusal ? 400 : 200);
      }
    }
    soft.assertAll();
    assertThat(asked).isGreaterThan(25);
  }

  @Test
  void headAndOptionsAreAnsweredEverywhere(DescribedServer server) {
    SoftAssertions soft = new SoftAssertions();
    for (Operation operation : server.description().operations()) {
      HttpResponse<String> options = server.send("OPTIONS", operation.address(), "");
      soft.assertThat(options.statusCode()).as("OPTIONS %s", operation).isEqualTo(204);
      if (operation.method().equals("get")) {
        HttpResponse<String> head = server.send("HEAD", operation.address(), "");
        soft.assertThat(head.statusCode()).as("HEAD %s", operation).isBetween(200, 204);
        soft.assertThat(head.body()).isEmpty();
        Map<String, List<String>> told = server.get(operation.address()).headers().map();
        soft.assertThat(head.headers().map().get("etag")).isEqualTo(told.get("etag"));
        soft.assertThat(head.headers().map().get("content-type"))
            .isEqualTo(told.get("content-type"));
      }
    }
    soft.assertAll();
  }

  private static Operation operation(DescribedServer server, String target) {
    String path = target.replaceAll("\\?.*", "");
    return server.description().operations().stream()
        .filter(operation -> operation.method().equals("get"))
        .filter(operation -> path.matches(operation.path().replaceAll("\\{[a-z]+}", "[^/]+")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no operation for " + target));
  }

  private static List<Path> pages() throws IOException {
    Path root = Path.of("..");
    try (Stream<Path> files = Files.list(root.resolve("docs"))) {
      return Stream.concat(Stream.of(root.resolve("README.md")), files)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
