package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.wordpress.Site.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers {@code /wp-json/} and {@code /wp-json/wp/v2}: what there is, for clients that look. */
final class IndexRoute {

  private static final String ROOT = "/" + Addresses.NAMESPACE;

  /** How WordPress writes a number in an address; clients read it as a pattern. */
  private static final String ID = "/(?P<id>[\\d]+)";

  private static final List<String> OF_ALL = List.of("context");
  private static final List<String> OF_LISTS =
      List.of("context", "page", "per_page", "search", "exclude", "include");
  private static final List<String> OF_POSTS =
      List.of(
          "after",
          "modified_after",
          "author",
          "author_exclude",
          "before",
          "modified_before",
          "offset",
          "order",
          "orderby",
          "slug",
          "status",
          "tax_relation");
  private static final List<String> OF_TERMS =
      List.of("offset", "order", "orderby", "hide_empty", "parent", "post", "slug");

  private IndexRoute() {}

  static Reply whole(RestCall call) {
    Shape shape = Shape.read(call.params());
    call.params().finish();
    ObjectNode index = JsonNodeFactory.instance.objectNode();
    index.put("name", "Xenotime");
    index.put("description", "Posts of a news archive, from a search index; read only.");
    index.put("url", call.addresses().root());
    index.put("home", call.addresses().root());
    index.put("gmt_offset", 0);
    index.put("timezone_string", "UTC");
    index.putArray("namespaces").add(Addresses.NAMESPACE);
    index.putObject("authentication");
    ObjectNode routes = index.putObject("routes");
    route(routes, call, "", "/", OF_ALL);
    routes(routes, call);
    index
        .putObject("_links")
        .putArray("help")
        .addObject()
        .put("href", "https://developer.wordpress.org/rest-api/");
    return Reply.of(shape.fields().of(index), shape).warning(call.params().warnings());
  }

  static Reply namespace(RestCall call) {
    call.params().know("namespace");
    Shape shape = Shape.read(call.params());
    call.params().finish();
    ObjectNode index = JsonNodeFactory.instance.objectNode();
    index.put("namespace", Addresses.NAMESPACE);
    routes(index.putObject("routes"), call);
    return Reply.of(shape.fields().of(index), shape).warning(call.params().warnings());
  }

  private static void routes(ObjectNode routes, RestCall call) {
    Site site = call.site();
    route(routes, call, "", OF_ALL);
    List<String> ofPosts = new ArrayList<>(OF_POSTS);
    for (Taxonomy taxonomy : site.taxonomies()) {
      ofPosts.add(taxonomy.name());
      ofPosts.add(taxonomy.name() + "_exclude");
    }
    for (String base : site.postAddresses()) {
      route(routes, call, "/" + base, join(OF_LISTS, ofPosts));
      route(routes, call, "/" + base + ID, OF_ALL);
    }
    for (Taxonomy taxonomy : site.taxonomies()) {
      route(routes, call, "/" + taxonomy.name(), join(OF_LISTS, OF_TERMS));
      route(routes, call, "/" + taxonomy.name() + ID, OF_ALL);
    }
    route(routes, call, "/types", OF_ALL);
    route(routes, call, "/types/(?P<type>[\\w-]+)", OF_ALL);
    route(routes, call, "/taxonomies", join(OF_ALL, List.of("type")));
    route(routes, call, "/taxonomies/(?P<taxonomy>[\\w-]+)", OF_ALL);
    route(routes, call, "/search", join(OF_LISTS, List.of("type", "subtype")));
  }

  private static void route(
      ObjectNode routes, RestCall call, String path, List<String> parameters) {
    route(routes, call, Addresses.NAMESPACE, ROOT + path, parameters);
  }

  private static void route(
      ObjectNode routes, RestCall call, String namespace, String path, List<String> parameters) {
    ObjectNode route = routes.putObject(path);
    route.put("namespace", namespace);
    route.putArray("methods").add("GET");
    ObjectNode endpoint = route.putArray("endpoints").addObject();
    endpoint.putArray("methods").add("GET");
    ObjectNode args = endpoint.putObject("args");
    parameters.forEach(parameter -> args.putObject(parameter).put("required", false));
    if (!path.contains("(")) {
      route
          .putObject("_links")
          .putArray("self")
          .addObject()
          .put("href", call.addresses().api() + path.substring(1));
    }
  }

  private static List<String> join(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
