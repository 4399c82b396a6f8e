package io.xenotime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the routes of the description against those that the server says it has. */
@ExtendWith(WithDescribedServer.class)
class RoutesDescribedTest {

  @Test
  void everyRouteIsDescribedAndEveryDescribedRouteIsThere(DescribedServer server)
      throws JsonProcessingException {
    List<String> served = served(server);
    assertThat(served).hasSizeGreaterThan(30);
    Set<String> found = new TreeSet<>();
    for (Operation operation : server.description().operations()) {
      String route =
          served.stream()
              .filter(path -> covers(path, operation.path()))
              .min(Comparator.comparingLong(path -> path.chars().filter(c -> c == '{').count()))
              .orElseThrow(() -> new AssertionError("no route for " + operation));
      found.add(route);
      assertThat(methods(server, operation)).as("%s", operation).contains(operation.method());
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(served);
  }

  @Test
  void everyMethodOfARouteIsDescribed(DescribedServer server) {
    for (Operation operation : server.description().operations()) {
      List<String> described =
          server.description().operations().stream()
              .filter(other -> other.path().equals(operation.path()))
              .map(Operation::method)
              .toList();
      assertThat(methods(server, operation))
          .as("%s", operation)
          .containsExactlyInAnyOrderElementsOf(described);
    }
  }

  /** What is told to those who ask for an address that there is not. */
  private static List<String> served(DescribedServer server) throws JsonProcessingException {
    String allowed =
        new ObjectMapper()
            .readTree(server.get("/no-such-address").body())
            .path("errors")
            .path(0)
            .path("allowed")
            .textValue();
    return List.of(allowed.split(", "));
  }

  /** Names of the site stand for themselves in the description, and for all in the server. */
  private static boolean covers(String served, String described) {
    String[] theirs = served.split("/", -1);
    String[] ours = described.split("/", -1);
    return theirs.length == ours.length
        && Arrays.equals(
            theirs, ours, (one, other) -> one.startsWith("{") ? 0 : one.compareTo(other));
  }

  /** Those that OPTIONS tells, but for HEAD and OPTIONS, which go without saying. */
  private static List<String> methods(DescribedServer server, Operation operation) {
    return Arrays.stream(
            server
                .send("OPTIONS", operation.address(), "")
                .headers()
                .firstValue("Allow")
                .orElseThrow()
                .toLowerCase(Locale.ROOT)
                .split(", "))
        .filter(method -> !Set.of("head", "options").contains(method))
        .toList();
  }
}
