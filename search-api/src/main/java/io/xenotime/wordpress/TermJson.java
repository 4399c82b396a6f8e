package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.article.Term;
import io.xenotime.http.Html;
import io.xenotime.wordpress.Shape.Context;
import io.xenotime.wordpress.Site.Taxonomy;
import java.util.Set;

/** Makes a term the object that WordPress answers for it. Immutable. */
final class TermJson {

  private static final Set<String> EMBED_FIELDS =
      Set.of("id", "link", "name", "slug", "taxonomy", "_links");

  private final Site site;
  private final Addresses addresses;
  private final Taxonomy taxonomy;
  private final Context context;

  TermJson(Site site, Addresses addresses, Taxonomy taxonomy, Context context) {
    this.site = site;
    this.addresses = addresses;
    this.taxonomy = taxonomy;
    this.context = context;
  }

  /**
   * Returns the object of a term.
   *
   * @param count how many posts carry it
   */
  ObjectNode of(Term term, long count) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", term.id());
    json.put("count", count);
    json.put("description", "");
    // The site has a page for the term, and no index knows its address.
    json.put("link", "");
    json.put("name", Html.text(term.name()));
    json.put("slug", term.slug());
    json.put("taxonomy", taxonomy.name());
    json.put("parent", 0);
    json.putArray("meta");
    ObjectNode links = json.putObject("_links");
    addresses.link(links, "self", taxonomy.name() + "/" + term.id());
    addresses.link(links, "collection", taxonomy.name());
    addresses.link(links, "about", "taxonomies/" + taxonomy.name());
    for (String type : site.types()) {
      addresses.link(
          links, "wp:post_type", Site.base(type) + "?" + taxonomy.name() + "=" + term.id());
    }
    Addresses.curies(links);
    return context == Context.EMBED ? json.retain(EMBED_FIELDS) : json;
  }
}
