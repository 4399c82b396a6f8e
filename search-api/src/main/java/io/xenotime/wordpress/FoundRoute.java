package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.article.Article;
import io.xenotime.http.Html;
import io.xenotime.search.ArticlesAnswer;
import io.xenotime.search.ArticlesRequest.By;
import io.xenotime.search.Choice;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Answers {@code /wp/v2/search}: the best posts for a text, in short. */
final class FoundRoute {

  private static final String SUBTYPE = "subtype";
  private static final String ANY = "any";

  private FoundRoute() {}

  static Reply found(RestCall call) {
    RestParams params = call.params();
    Paging paging = Paging.read(params);
    String text = params.text("search", call.door().limits().maxTextChars());
    params.choice("type", "post", List.of("post"));
    Set<String> types = subtypes(params, call.site());
    Choice choice =
        new Choice(
            params.numbers("include"),
            params.numbers("exclude"),
            Set.of(),
            types,
            Set.of(),
            Set.of(),
            List.of(),
            Period.ALWAYS);
    Shape shape = Shape.read(params);
    params.finish();
    ArticlesAnswer found =
        new PostList(call.door(), "search")
            .of(
                Searches.of(text, Manner.EVERYWHERE, Period.ALWAYS),
                choice,
                text.isBlank() ? By.PUBLISHED : By.RELEVANCE,
                false,
                paging);
    ArrayNode hits = JsonNodeFactory.instance.arrayNode();
    found
        .articles()
        .forEach(article -> hits.add(shape.fields().of(hit(article, call.addresses()))));
    return Reply.page(
            hits,
            shape,
            paging,
            found.total(),
            paging.links(call.addresses().of("search"), call.given(), found.total()))
        .warning(params.warnings());
  }

  private static Set<String> subtypes(RestParams params, Site site) {
    List<String> asked = params.values(SUBTYPE);
    List<String> allowed = new ArrayList<>(site.types());
    allowed.add(ANY);
    for (int i = 0; i < asked.size(); i++) {
      if (!allowed.contains(asked.get(i))) {
        params.refuse(
            SUBTYPE, RestParams.NOT_IN_ENUM, SUBTYPE + "[" + i + "]" + RestParams.isNot(allowed));
        return Set.of();
      }
    }
    return asked.contains(ANY) ? Set.of() : Set.copyOf(asked);
  }

  private static ObjectNode hit(Article article, Addresses addresses) {
    ObjectNode hit = JsonNodeFactory.instance.objectNode();
    hit.put("id", article.id());
    hit.put("title", Html.text(article.title()));
    hit.put("url", Html.url(article.url()));
    hit.put("type", "post");
    hit.put("subtype", article.type());
    ObjectNode links = hit.putObject("_links");
    addresses
        .link(links, "self", Site.base(article.type()) + "/" + article.id())
        .put("embeddable", true);
    addresses.link(links, "about", "types/" + article.type());
    addresses.link(links, "collection", "search");
    return hit;
  }
}
