package io.xenotime.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A site whose REST API answers with a page of the sample archive, as far as the README asks. */
final class ArchiveSite {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TAXONOMIES = List.of("regions", "organization", "news-type");
  private static final String API = "/wp-json/";

  private ArchiveSite() {}

  /** Starts it on a free port. */
  static Javalin of(Path data) {
    return Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.get("/", ctx -> ctx.html("<p>News</p>"));
              config.routes.get(
                  API, ctx -> json(ctx, "{\"name\":\"News\",\"namespaces\":[\"wp/v2\"]}"));
              config.routes.get(
                  API + "wp/v2/types",
                  ctx ->
                      json(
                          ctx,
                          "{\"news-archive\":{\"slug\":\"news-archive\",\"name\":\"News\","
                              + "\"rest_base\":\"news-archive\",\"taxonomies\":[\"regions\"]}}"));
              config.routes.get(API + "wp/v2/taxonomies", ctx -> json(ctx, taxonomies()));
              for (String taxonomy : TAXONOMIES) {
                JsonNode terms = read(data.resolve("terms/" + taxonomy + ".json"));
                config.routes.get(API + "wp/v2/" + taxonomy, ctx -> page(ctx, (ArrayNode) terms));
              }
              JsonNode posts = read(data.resolve("posts/page-001.json"));
              config.routes.get(API + "wp/v2/news-archive", ctx -> page(ctx, asked(ctx, posts)));
            })
        .start("127.0.0.1", 0);
  }

  private static String taxonomies() {
    ObjectNode taxonomies = JSON.createObjectNode();
    for (String name : TAXONOMIES) {
      taxonomies.putObject(name).put("slug", name).put("name", name).put("rest_base", name);
    }
    return taxonomies.toString();
  }

  private static ArrayNode asked(Context ctx, JsonNode posts) {
    String include = ctx.queryParam("include");
    ArrayNode asked = JSON.createArrayNode();
    Set<String> ids = include == null ? Set.of() : Set.copyOf(Arrays.asList(include.split(",")));
    posts.forEach(post -> {
      if (include == null || ids.contains(post.get("id").asText())) {
        asked.add(post);
      }
    });
    return asked;
  }

  private static void page(Context ctx, ArrayNode rows) throws IOException {
    int page = ctx.queryParamAsClass("page", Integer.class).getOrDefault(1);
    int size = ctx.queryParamAsClass("per_page", Integer.class).getOrDefault(10);
    ArrayNode shown = JSON.createArrayNode();
    for (int row = (page - 1) * size; row < Math.min(rows.size(), page * size); row++) {
      shown.add(rows.get(row));
    }
    ctx.header("X-WP-Total", Integer.toString(rows.size()));
    ctx.header("X-WP-TotalPages", Integer.toString((rows.size() + size - 1) / size));
    json(ctx, JSON.writeValueAsString(shown));
  }

  private static void json(Context ctx, String body) {
    ctx.contentType("application/json").result(body);
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
