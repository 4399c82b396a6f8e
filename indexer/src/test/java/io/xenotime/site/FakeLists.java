package io.xenotime.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers lists as WordPress 6.1 was seen to: its limits, its orders, its mistakes. */
final class FakeLists {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ORDERS =
      Set.of("id", "date", "modified", "include", "slug", "title");

  private FakeLists() {}

  /** Returns the posts that parameters choose, in their order; lists show public ones only. */
  static List<FakePost> chosen(List<FakePost> all, Map<String, String> parameters) {
    List<FakePost> chosen = new ArrayList<>(all);
    chosen.removeIf(post -> !post.status.equals("publish"));
    if (parameters.containsKey("include")) {
      Set<String> ids =
          Arrays.stream(parameters.get("include").split(",")).collect(Collectors.toSet());
      chosen.removeIf(post -> !ids.contains(Long.toString(post.id)));
    }
    if (parameters.containsKey("modified_after")) {
      LocalDateTime after = local(parameters.get("modified_after"));
      chosen.removeIf(post -> !local(post.modified).isAfter(after));
    }
    Comparator<FakePost> order =
        switch (parameters.getOrDefault("orderby", "date")) {
          case "id" -> Comparator.comparingLong(post -> post.id);
          case "modified" -> Comparator.comparing(post -> post.modified);
          default -> Comparator.comparing(post -> post.published);
        };
    boolean rising = parameters.getOrDefault("order", "desc").equals("asc");
    chosen.sort(rising ? order : order.reversed());
    return chosen;
  }

  private static LocalDateTime local(Instant time) {
    return LocalDateTime.ofInstant(time, FakePost.ZONE);
  }

  /** By the site's own clock: WordPress compares local times. */
  private static LocalDateTime local(String time) {
    var parsed =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            time.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime exact
        ? ZonedDateTime.ofInstant(exact.toInstant(), FakePost.ZONE).toLocalDateTime()
        : (LocalDateTime) parsed;
  }

  /** Returns the page of rows that parameters ask for. */
  static FakeAnswer page(List<ObjectNode> rows, Map<String, String> parameters, boolean posts) {
    int perPage = number(parameters, "per_page", 10);
    int page = number(parameters, "page", 1);
    if (perPage < 1 || perPage > 100) {
      return invalid("per_page", "must be between 1 (inclusive) and 100 (inclusive)");
    }
    if (page < 1) {
      return invalid("page", "must be greater than or equal to 1");
    }
    int from =
        parameters.containsKey("offset") ? number(parameters, "offset", 0) : (page - 1) * perPage;
    int pages = (rows.size() + perPage - 1) / perPage;
    int total = rows.size();
    if (posts && from >= total && total > 0) {
      if (!parameters.containsKey("offset")) {
        return FakeAnswer.error(
            400,
            "rest_post_invalid_page_number",
            "The page number requested is larger than the number of pages available.");
      }
      total = 0;
      pages = 0;
    }
    ArrayNode list = JSON.createArrayNode();
    for (int i = from; i < Math.min(rows.size(), from + perPage); i++) {
      list.add(FakePost.only(rows.get(i), parameters.getOrDefault("_fields", "")));
    }
    return FakeAnswer.json(list)
        .with("X-WP-Total", Integer.toString(total))
        .with("X-WP-TotalPages", Integer.toString(pages))
        .with("Link", "<https://elsewhere.invalid/wp-json/?page=2>; rel=\"next\"");
  }

  /** Returns why parameters can't be used; a status of 200 if they can. */
  static FakeAnswer check(Map<String, String> parameters) {
    if (!ORDERS.contains(parameters.getOrDefault("orderby", "date"))) {
      return invalid("orderby", "is not one of " + ORDERS);
    }
    if (parameters.containsKey("status") && !parameters.get("status").equals("publish")) {
      return invalid("status", "is forbidden");
    }
    try {
      local(parameters.getOrDefault("modified_after", "2000-01-01T00:00:00"));
      return FakeAnswer.json("[]");
    } catch (DateTimeException e) {
      return invalid("modified_after", "Invalid date.");
    }
  }

  private static FakeAnswer invalid(String parameter, String why) {
    return FakeAnswer.error(
        400, "rest_invalid_param", "Invalid parameter(s): " + parameter + " " + why);
  }

  private static int number(Map<String, String> parameters, String name, int otherwise) {
    return Integer.parseInt(parameters.getOrDefault(name, Integer.toString(otherwise)));
  }
}
