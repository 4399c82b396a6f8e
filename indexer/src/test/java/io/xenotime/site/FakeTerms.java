package io.xenotime.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The taxonomies of the made-up site's news. Guarded by the site that has them. */
final class FakeTerms {

  record Taxonomy(String name, String restBase, String label) {}

  private record Named(String slug, String name) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Taxonomy> taxonomies = new LinkedHashMap<>();
  private final Map<String, TreeMap<Long, Named>> terms = new TreeMap<>();

  void addTaxonomy(String name, String restBase, String label) {
    taxonomies.put(name, new Taxonomy(name, restBase, label));
    terms.put(name, new TreeMap<>());
  }

  void put(String taxonomy, long id, String slug, String name) {
    terms.get(taxonomy).put(id, new Named(slug, name));
  }

  void rename(String taxonomy, long id, String name) {
    put(taxonomy, id, slug(taxonomy, id), name);
  }

  void remove(String taxonomy, long id) {
    terms.get(taxonomy).remove(id);
  }

  String slug(String taxonomy, long id) {
    Named named = terms.get(taxonomy).get(id);
    return named == null ? Long.toString(id) : named.slug;
  }

  List<Taxonomy> all() {
    return List.copyOf(taxonomies.values());
  }

  List<ObjectNode> list(String taxonomy) {
    List<ObjectNode> list = new ArrayList<>();
    terms
        .get(taxonomy)
        .forEach((id, named) ->
            list.add(
                JSON.createObjectNode()
                    .put("id", id)
                    .put("count", 1)
                    .put("name", named.name)
                    .put("slug", named.slug)
                    .put("taxonomy", taxonomy)));
    return list;
  }
}
