package io.xenotime.wordpress;

import io.xenotime.article.Facet;
import io.xenotime.http.Door;
import io.xenotime.http.FailureForm;
import io.xenotime.http.Route;
import io.xenotime.http.RouteGroup;
import io.xenotime.search.IndexContents;
import java.util.List;

/** The REST API of a WordPress, as far as an index can answer for one. Safe for many threads. */
public final class WordPressRoutes implements RouteGroup {

  /** Makes the routes. */
  public WordPressRoutes() {}

  @Override
  public List<Route> routes(Door door) {
    SiteMemory memory = new SiteMemory(door);
    String api = Addresses.PREFIX + "/" + Addresses.NAMESPACE;
    return List.of(
        route(door, memory, Addresses.PREFIX, IndexRoute::whole),
        route(door, memory, api, IndexRoute::namespace),
        route(door, memory, api + "/types", KindRoutes::types),
        route(door, memory, api + "/types/{type}", KindRoutes::type),
        route(door, memory, api + "/taxonomies", KindRoutes::taxonomies),
        route(door, memory, api + "/taxonomies/{taxonomy}", KindRoutes::taxonomy),
        route(door, memory, api + "/search", FoundRoute::found),
        route(door, memory, api + "/{base}", CollectionRoutes::list),
        route(door, memory, api + "/{base}/{id}", CollectionRoutes::item));
  }

  @Override
  public String prefix() {
    return Addresses.PREFIX;
  }

  @Override
  public FailureForm failures() {
    return RestErrorForm.FORM;
  }

  /** Returns the last parts of the addresses that answer with posts of such an index. */
  public static List<String> postAddresses(IndexContents contents) {
    return Site.of(contents).postAddresses();
  }

  /** Returns the facets of such an index whose terms have addresses of their own. */
  public static List<Facet> taxonomies(IndexContents contents) {
    return Site.of(contents).taxonomies().stream().map(Site.Taxonomy::facet).toList();
  }

  private static Route route(Door door, SiteMemory memory, String path, RestHandler.Answer answer) {
    return Route.get(path, new RestHandler(door, memory, answer));
  }
}
