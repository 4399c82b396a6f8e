package io.xenotime.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.posts.TermNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the terms of taxonomies. Safe for many threads. */
final class TermReader {

  private static final String FIELDS = "id,name,slug";

  /** A list that changes faster than it can be read is taken as it is in the end. */
  private static final int READINGS = 4;

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
    for (int reading = 1; ; reading++) {
      Map<Long, Term> terms = new LinkedHashMap<>();
      Pages.Counts counts = read(taxonomy, terms);
      boolean complete = !counts.shrank() && counts.rows().orElse(terms.size()) == terms.size();
      if (complete || reading == READINGS) {
        return List.copyOf(terms.values());
      }
    }
  }

  private Pages.Counts read(SiteTaxonomy taxonomy, Map<Long, Term> terms) throws SiteFailure {
    Map<String, String> parameters = InventoryReader.parameters(FIELDS);
    return pages.read(
        page -> {
          parameters.put("page", Integer.toString(page));
          return root.address("wp/v2/" + taxonomy.restBase(), parameters);
        },
        page -> {
          int before = terms.size();
          JsonNode list = Json.tree(page.body());
          if (!list.isArray()) {
            throw ErrorAnswers.otherShape(page, "a list of terms");
          }
          list.forEach(node -> add(node, terms));
          return terms.size() - before;
        });
  }

  private static void add(JsonNode node, Map<Long, Term> terms) {
    long id = Json.number(Json.text(node.path("id"))).orElse(0);
    String slug = Json.text(node.path("slug"));
    if (id > 0) {
      String known = slug.isBlank() ? Long.toString(id) : slug;
      terms.put(id, new Term(id, known, Json.text(node.path("name"))));
    }
  }
}
