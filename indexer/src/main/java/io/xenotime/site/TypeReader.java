package io.xenotime.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.article.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads which kinds of posts a site has, and which taxonomies. Safe for many threads. */
final class TypeReader {

  /** Media have no text of their own, and a menu is no post that anybody reads. */
  private static final Set<String> NO_POSTS = Set.of("attachment", "nav_menu_item");

  /** WordPress's own pieces: blocks, templates, styles, fonts. */
  private static final String PIECES = "wp_";

  private static final String NAMESPACE = "wp/v2";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");
  private static final Pattern NAMESPACE_NAME = Pattern.compile("[A-Za-z0-9_./-]{1,100}");

  private final ApiRoot root;
  private final PoliteClient client;
  private final Remarks remarks;

  TypeReader(ApiRoot root, PoliteClient client, Remarks remarks) {
    this.root = root;
    this.client = client;
    this.remarks = remarks;
  }

  List<PostType> types() throws SiteFailure {
    List<PostType> types = new ArrayList<>();
    // _fields would pick among the types, and not among what is said of each
    for (Map.Entry<String, JsonNode> entry : object("wp/v2/types", Map.of())) {
      String name = entry.getKey();
      String restBase = Json.text(entry.getValue().path("rest_base"));
      String namespace = namespace(entry.getValue());
      boolean listed =
          NAME.matcher(restBase).matches() && NAMESPACE_NAME.matcher(namespace).matches();
      if (listed && !NO_POSTS.contains(name) && !name.startsWith(PIECES)) {
        types.add(new PostType(name, namespace, restBase, label(entry.getValue())));
      }
    }
    return types;
  }

  List<SiteTaxonomy> taxonomies(PostType type) throws SiteFailure {
    List<SiteTaxonomy> taxonomies = new ArrayList<>();
    Map<String, String> ofType = Map.of("type", type.name());
    for (Map.Entry<String, JsonNode> entry : object("wp/v2/taxonomies", ofType)) {
      String restBase = Json.text(entry.getValue().path("rest_base"));
      boolean listed =
          NAME.matcher(restBase).matches() && namespace(entry.getValue()).equals(NAMESPACE);
      if (listed && Facet.isName(entry.getKey())) {
        taxonomies.add(
            new SiteTaxonomy(new Facet(entry.getKey()), restBase, label(entry.getValue())));
      } else {
        String name = Said.plain(entry.getKey());
        remarks.add("taxonomy " + name, "site has a taxonomy that can't be read here: " + name);
      }
    }
    return taxonomies;
  }

  private Set<Map.Entry<String, JsonNode>> object(String route, Map<String, String> parameters)
      throws SiteFailure {
    Answer answer = client.json(root.address(route, parameters));
    JsonNode json = Json.tree(answer.body());
    // PHP writes an empty object as an empty list
    boolean empty = json.isArray() && json.isEmpty();
    if (!empty && (!json.isObject() || json.path("code").isTextual())) {
      throw ErrorAnswers.otherShape(answer, "an object by name");
    }
    return json.properties();
  }

  private static String namespace(JsonNode json) {
    String namespace = Json.text(json.path("rest_namespace"));
    return namespace.isEmpty() ? NAMESPACE : namespace;
  }

  private static String label(JsonNode json) {
    return Said.plain(Json.text(json.path("name")));
  }
}
