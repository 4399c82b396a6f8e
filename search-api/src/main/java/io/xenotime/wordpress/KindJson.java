package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.wordpress.Site.Taxonomy;

/** Makes post types and taxonomies the objects that WordPress answers for them. Immutable. */
final class KindJson {

  private final Site site;
  private final Addresses addresses;

  KindJson(Site site, Addresses addresses) {
    this.site = site;
    this.addresses = addresses;
  }

  ObjectNode type(String type) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("description", "");
    json.put("hierarchical", false);
    json.put("has_archive", false);
    json.put("name", Site.title(type));
    json.put("slug", type);
    json.putNull("icon");
    ArrayNode taxonomies = json.putArray("taxonomies");
    site.taxonomies().forEach(taxonomy -> taxonomies.add(taxonomy.name()));
    return rest(json, "types", Site.base(type));
  }

  ObjectNode taxonomy(Taxonomy taxonomy) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", Site.title(taxonomy.name()));
    json.put("slug", taxonomy.name());
    json.put("description", "");
    ArrayNode types = json.putArray("types");
    site.types().forEach(types::add);
    json.put("hierarchical", false);
    return rest(json, "taxonomies", taxonomy.name());
  }

  private ObjectNode rest(ObjectNode json, String collection, String base) {
    json.put("rest_base", base);
    json.put("rest_namespace", Addresses.NAMESPACE);
    ObjectNode links = json.putObject("_links");
    addresses.link(links, "collection", collection);
    addresses.link(links, "wp:items", base);
    Addresses.curies(links);
    return json;
  }
}
