package io.xenotime.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.posts.TermNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the terms of taxonomies. Safe for many threads. */
final class TermReader {

  private static final String FIELDS = "id,name,slug";

  private final ApiRoot root;
  private final Pages pages;

  TermReader(ApiRoot root, Pages pages) {
    this.root = root;
    this.pages = pages;
  }

  TermNames read(List<SiteTaxonomy> taxonomies) throws SiteFailure {
    Map<Facet, List<Term>> terms = new HashMap<>();
    for (SiteTaxonomy taxonomy : taxonomies) {
      terms.put(taxonomy.facet(), terms(taxonomy));
    }
    return TermNames.of(terms);
  }

  private List<Term> terms(SiteTaxonomy taxonomy) throws SiteFailure {
    Map<String, String> parameters = InventoryReader.parameters(FIELDS);
    List<Term> terms = new ArrayList<>();
    Set<Long> ids = new HashSet<>();
    pages.read(
        page -> {
          parameters.put("page", Integer.toString(page));
          return root.address("wp/v2/" + taxonomy.restBase(), parameters);
        },
        page -> {
          int before = ids.size();
          JsonNode list = Json.tree(page.body());
          if (!list.isArray()) {
            throw ErrorAnswers.otherShape(page, "a list of terms");
          }
          for (JsonNode node : list) {
            add(node, ids, terms);
          }
          return ids.size() - before;
        });
    return terms;
  }

  private static void add(JsonNode node, Set<Long> ids, List<Term> terms) {
    long id = Json.number(Json.text(node.path("id"))).orElse(0);
    String slug = Json.text(node.path("slug"));
    if (id > 0 && ids.add(id)) {
      String known = slug.isBlank() ? Long.toString(id) : slug;
      terms.add(new Term(id, known, Json.text(node.path("name"))));
    }
  }
}
