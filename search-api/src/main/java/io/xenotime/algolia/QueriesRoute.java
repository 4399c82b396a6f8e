package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.xenotime.http.Answering;
import io.xenotime.http.Door;
import io.xenotime.http.Json;
import io.xenotime.http.NotFound;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.InvalidSearch.Problem;
import java.util.ArrayList;
import java.util.List;

/** Answers {@code POST /1/indexes/*}{@code /queries}: several requests. Safe for many threads. */
final class QueriesRoute implements Handler {

  static final int MAX_REQUESTS = 50;

  private static final String REQUESTS = "requests";

  private final Door door;
  private final Answers answers;

  QueriesRoute(Door door, Answers answers) {
    this.door = door;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    if (!ctx.pathParam("index").equals("*")) {
      throw new NotFound(
          "index", "queries are sent to /1/indexes/*/queries", "/1/indexes/*/queries");
    }
    Answering.index(door.engine().status());
    ObjectNode body = RequestBody.read(ctx);
    boolean untilEnough = untilEnough(body);
    // All are read before the first is answered: a mistake in the last costs no search.
    List<Asked> requests = read(requests(body));
    List<Answers.Found> found = new ArrayList<>();
    for (Asked request : requests) {
      found.add(answers.find(request));
      if (untilEnough && found.getLast().isEnough()) {
        break;
      }
    }
    Answering.json(
        ctx,
        Json.object(json -> {
          json.writeArrayFieldStart("results");
          for (Answers.Found each : found) {
            json.writeStartObject();
            each.write(json);
            json.writeEndObject();
          }
          for (int left = found.size(); left < requests.size(); left++) {
            json.writeStartObject();
            json.writeArrayFieldStart("hits");
            json.writeEndArray();
            json.writeNumberField("nbHits", 0);
            json.writeBooleanField("processed", false);
            json.writeEndObject();
          }
          json.writeEndArray();
        }));
  }

  private List<Asked> read(List<JsonNode> requests) {
    Asking asking =
        new Asking(door.engine().status().facets(), door.limits(), new SpokenValues(door));
    List<Asked> read = new ArrayList<>();
    for (JsonNode request : requests) {
      try {
        read.add(asking.read(RequestBody.object("request", request)));
      } catch (InvalidSearch wrong) {
        throw requests.size() == 1 ? wrong : numbered(read.size() + 1, wrong);
      }
    }
    return read;
  }

  private static InvalidSearch numbered(int request, InvalidSearch wrong) {
    return new InvalidSearch(
        wrong.problems().stream()
            .map(problem ->
                new Problem(
                    problem.parameter(),
                    "request " + request + ": " + problem.reason(),
                    problem.allowed()))
            .toList());
  }

  private static List<JsonNode> requests(ObjectNode body) {
    JsonNode requests = body.path(REQUESTS);
    if (!requests.isArray()) {
      throw new InvalidSearch(
          REQUESTS,
          "requests must be a list, got " + quoted(requests.toString()),
          "a list of requests");
    }
    if (requests.size() > MAX_REQUESTS) {
      throw new InvalidSearch(
          REQUESTS,
          "requests must be at most " + MAX_REQUESTS + ", got " + requests.size(),
          "0 to " + MAX_REQUESTS + " requests");
    }
    List<JsonNode> all = new ArrayList<>();
    requests.forEach(all::add);
    return all;
  }

  private static boolean untilEnough(ObjectNode body) {
    String strategy = body.path("strategy").asText("none");
    return switch (strategy) {
      case "none" -> false;
      case "stopIfEnoughMatches" -> true;
      default ->
          throw new InvalidSearch(
              "strategy",
              "strategy must be one of none, stopIfEnoughMatches, got " + quoted(strategy),
              "none, stopIfEnoughMatches");
    };
  }
}
