package io.xenotime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.algolia.ReadAlgoliaNames;
import io.xenotime.article.Facet;
import io.xenotime.http.QueryString;
import io.xenotime.http.ReadSearchNames;
import io.xenotime.page.ReadPageNames;
import io.xenotime.wordpress.ReadRestNames;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the parameters of the description against those that the routes read. */
@ExtendWith(WithDescribedServer.class)
class ParametersDescribedTest {

  private static final String WORDPRESS = "/wp-json/wp/v2";

  @Test
  void thoseOfTheSearchApiAreThoseThatAreRead(DescribedServer server) {
    List<Facet> facets = server.description().facets().stream().map(Facet::new).toList();
    assertThat(described(server, "search")).isEqualTo(ReadSearchNames.ofSearch(facets));
    assertThat(described(server, "facetValues")).isEqualTo(ReadSearchNames.ofFacetValues(facets));
    for (String id : List.of("suggest", "suggestForBrowsers")) {
      assertThat(described(server, id)).isEqualTo(ReadSearchNames.ofSuggestions(facets));
    }
    for (String id : List.of("related", "citedBy", "cites")) {
      assertThat(described(server, id)).isEqualTo(ReadSearchNames.ofNeighbours(facets));
    }
    for (String id : List.of("post", "duplicates", "story", "description", "health")) {
      assertThat(described(server, id)).isEmpty();
    }
  }

  @Test
  void thoseOfThePagesAreThoseThatAreRead(DescribedServer server) {
    List<Facet> facets = server.description().facets().stream().map(Facet::new).toList();
    Set<String> ofPage = described(server, "searchPage");
    assertThat(ofPage).isEqualTo(ReadPageNames.ofSearch(facets));
    Set<String> others = described(server, "search");
    assertThat(others).containsAll(ofPage);
    others.removeAll(ofPage);
    assertThat(others).containsExactlyInAnyOrder("cursor", "ranges", "highlight", "fields");
    for (String id : List.of("postPage", "helpPage")) {
      assertThat(described(server, id)).isEmpty();
    }
  }

  @Test
  void feedsHaveThoseOfASearchThatCountForThem(DescribedServer server) {
    Set<String> ofSearch = described(server, "search");
    Operation search = server.description().operation("search");
    for (String id :
        List.of("searchRss", "searchAtom", "searchJsonFeed", "searchCsv", "searchJsonLines")) {
      Operation feed = server.description().operation(id);
      Set<String> described = described(server, id);
      assertThat(described).contains("limit");
      assertThat(described.contains("bom")).isEqualTo(id.equals("searchCsv"));
      for (Operation.Parameter parameter : search.in("query")) {
        String address =
            feed.path()
                + "?limit=1&"
                + parameter.name()
                + "="
                + QueryString.encode(parameter.written());
        List<String> warnings =
            server.get(address).headers().allValues("X-Warning").stream()
                .filter(warning -> warning.endsWith("does not count in this format"))
                .toList();
        assertThat(warnings.isEmpty()).as(address).isEqualTo(described.contains(parameter.name()));
      }
      described.removeAll(ofSearch);
      assertThat(described).isSubsetOf("limit", "bom");
    }
  }

  @Test
  void thoseForWordPressAreThoseThatAreRead(DescribedServer server) {
    Description description = server.description();
    List<String> bases = List.of("news-archive", "posts");
    SoftAssertions soft = new SoftAssertions();
    ReadRestNames.byPath()
        .forEach((path, read) ->
            description.operations().stream()
                .filter(operation ->
                    marked(operation.path(), bases, description.taxonomies())
                        .equals(WORDPRESS + path))
                .forEach(operation -> {
                  Set<String> described = new TreeSet<>(operation.refused());
                  operation.in("query").stream()
                      .map(parameter -> parameter.name().replaceAll("\\[.*", ""))
                      .map(name -> ReadRestNames.marked(name, description.taxonomies()))
                      .forEach(described::add);
                  soft.assertThat(described).as("%s", operation).isEqualTo(read);
                }));
    soft.assertAll();
  }

  private static String marked(String path, List<String> bases, List<String> taxonomies) {
    String marked = path;
    for (String base : bases) {
      marked = marked.replaceAll("/" + base + "(?=/|$)", "/<base>");
    }
    for (String taxonomy : taxonomies) {
      marked = marked.replaceAll("/" + taxonomy + "(?=/|$)", "/<taxonomy>");
    }
    return marked;
  }

  @Test
  void thoseForAlgoliaAreThoseThatAreRead(DescribedServer server) {
    List<Facet> facets = server.description().facets().stream().map(Facet::new).toList();
    Map<String, Set<String>> read =
        Map.of(
            "algoliaQuery", ReadAlgoliaNames.ofSearches(facets),
            "algoliaFacetQuery", ReadAlgoliaNames.ofValues(facets));
    read.forEach((id, names) -> {
      Operation operation = server.description().operation(id);
      assertThat(names(operation.in("body")))
          .as(id)
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(names.stream(), Stream.of("params")).toList());
      assertThat(operation.refused()).isEqualTo(ReadAlgoliaNames.refused());
    });
  }

  @Test
  void whatIsRefusedIsRefused(DescribedServer server) {
    SoftAssertions soft = new SoftAssertions();
    for (Operation operation : server.description().operations()) {
      for (String name : operation.refused()) {
        String body =
            operation.path().endsWith("/queries")
                ? "{\"requests\": [{\"indexName\": \"news\", \"" + name + "\": \"1\"}]}"
                : "{\"" + name + "\": \"1\"}";
        HttpResponse<String> answer =
            operation.method().equals("get")
                ? server.get(operation.address() + "?" + name + "=1")
                : server.send("POST", operation.address(), body);
        soft.assertThat(answer.statusCode()).as("%s with %s", operation, name).isEqualTo(400);
        soft.assertThat(answer.body()).contains(name);
      }
    }
    soft.assertAll();
  }

  /** Names in the spelling of parameters, and in that of the site where it is another. */
  private static Set<String> described(DescribedServer server, String id) {
    return names(server.description().operation(id).in("query"));
  }

  private static Set<String> names(List<Operation.Parameter> parameters) {
    return parameters.stream()
        .map(Operation.Parameter::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
