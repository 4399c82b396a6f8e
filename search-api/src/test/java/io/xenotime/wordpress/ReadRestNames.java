package io.xenotime.wordpress;

import io.xenotime.http.Door;
import io.xenotime.http.Gate;
import io.xenotime.http.PublicAddress;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Which parameters the routes for WordPress's clients read, told by what they ask for. */
public final class ReadRestNames {

  private ReadRestNames() {}

  /** Returns names by the last part of the path, with a mark for a post type and a taxonomy. */
  public static Map<String, Set<String>> byPath() {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    names.put("/<base>", of(call -> PostsRoutes.list(call, "posts", call.site().types())));
    names.put("/<base>/{id}", of(call -> PostsRoutes.one(call, call.site().types(), 1)));
    names.put("/search", of(FoundRoute::found));
    names.put("/<taxonomy>", of(call -> TermsRoutes.list(call, first(call))));
    names.put("/<taxonomy>/{id}", of(call -> TermsRoutes.one(call, first(call), 315)));
    names.put("/types", of(KindRoutes::types));
    names.put("/taxonomies", of(KindRoutes::taxonomies));
    names.put("", of(IndexRoute::namespace));
    return names;
  }

  private static Site.Taxonomy first(RestCall call) {
    return call.site().taxonomy("regions").orElseThrow();
  }

  private static Set<String> of(Consumer<RestCall> route) {
    try (SearchEngine engine = MadeUpSite.engine(MadeUpSite.articles())) {
      Door door =
          new Door(
              engine, new Gate(1, 0, Duration.ZERO), SearchLimits.DEFAULT, PublicAddress.AS_ASKED);
      Site site = Site.of(engine.contents());
      RestParams params = new RestParams(new PhpQuery(Map.of()));
      // None of these looks at what Javalin knows of a request.
      route.accept(
          new RestCall(null, door, site, new Addresses(MadeUpSite.ROOT), Map.of(), params));
      Set<String> names = new TreeSet<>();
      List<String> taxonomies = site.taxonomies().stream().map(Site.Taxonomy::name).toList();
      params.known().forEach(name -> names.add(marked(name, taxonomies)));
      return names;
    }
  }

  /** Returns the name with a mark in the place of a taxonomy's. */
  public static String marked(String name, List<String> taxonomies) {
    return taxonomies.stream()
        .filter(one -> name.equals(one) || name.equals(one + "_exclude"))
        .findFirst()
        .map(one -> "<taxonomy>" + name.substring(one.length()))
        .orElse(name);
  }
}
