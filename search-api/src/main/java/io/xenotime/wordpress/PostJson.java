package io.xenotime.wordpress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.article.Article;
import io.xenotime.article.Term;
import io.xenotime.http.Html;
import io.xenotime.wordpress.Shape.Context;
import io.xenotime.wordpress.Site.Taxonomy;
import java.util.Set;

/** Makes an article the object that WordPress answers for a post. Immutable. */
final class PostJson {

  static final String TERMS_LINK = "wp:term";

  private static final Set<String> EMBED_FIELDS =
      Set.of(
          "id",
          "date",
          "slug",
          "type",
          "link",
          "title",
          "excerpt",
          "author",
          "featured_media",
          "_links",
          "_embedded");

  private final Site site;
  private final Addresses addresses;
  private final Shape shape;

  PostJson(Site site, Addresses addresses, Shape shape) {
    this.site = site;
    this.addresses = addresses;
    this.shape = shape;
  }

  ObjectNode of(Article article) {
    ObjectNode post = JsonNodeFactory.instance.objectNode();
    post.put("id", article.id());
    post.put("date", RestMoments.write(article.published()));
    post.put("date_gmt", RestMoments.write(article.published()));
    post.putObject("guid").put("rendered", Html.url(article.url()));
    post.put("modified", RestMoments.write(article.modified()));
    post.put("modified_gmt", RestMoments.write(article.modified()));
    post.put("slug", article.slug());
    post.put("status", "publish");
    post.put("type", article.type());
    post.put("link", Html.url(article.url()));
    post.putObject("title").put("rendered", Html.text(article.title()));
    if (shape.fields().wants("content")) {
      rendered(post, "content", RenderedText.of(article));
    }
    rendered(post, "excerpt", RenderedText.paragraph(article.excerpt()));
    post.put("author", article.author());
    unknown(post);
    for (Taxonomy taxonomy : site.taxonomies()) {
      ArrayNode numbers = post.putArray(taxonomy.name());
      article.terms(taxonomy.facet()).stream()
          .mapToLong(Term::id)
          .filter(number -> number > 0)
          .forEach(numbers::add);
    }
    classes(post.putArray("class_list"), article);
    links(post.putObject("_links"), article);
    if (shape.terms()) {
      embedded(post.putObject("_embedded"), article);
    }
    if (shape.context() == Context.EMBED) {
      post.retain(EMBED_FIELDS);
    }
    return shape.fields().of(post);
  }

  private static void rendered(ObjectNode post, String name, String html) {
    post.putObject(name).put("rendered", html).put("protected", false);
  }

  /** What clients look for and no index knows, as a post without it has it. */
  private static void unknown(ObjectNode post) {
    post.put("featured_media", 0);
    post.put("comment_status", "closed");
    post.put("ping_status", "closed");
    post.put("template", "");
    post.put("format", "standard");
    post.putArray("meta");
  }

  private void classes(ArrayNode classes, Article article) {
    classes.add("post-" + article.id());
    classes.add(article.type());
    classes.add("type-" + article.type());
    classes.add("status-publish");
    classes.add("format-standard");
    classes.add("hentry");
    for (Taxonomy taxonomy : site.taxonomies()) {
      article
          .terms(taxonomy.facet())
          .forEach(term -> classes.add(taxonomy.name() + "-" + term.slug()));
    }
  }

  private void links(ObjectNode links, Article article) {
    String base = Site.base(article.type());
    addresses.link(links, "self", base + "/" + article.id());
    addresses.link(links, "collection", base);
    addresses.link(links, "about", "types/" + article.type());
    for (Taxonomy taxonomy : site.taxonomies()) {
      addresses
          .link(links, TERMS_LINK, taxonomy.name() + "?post=" + article.id())
          .put("taxonomy", taxonomy.name())
          .put("embeddable", true);
    }
    Addresses.curies(links);
  }

  private void embedded(ObjectNode embedded, Article article) {
    ArrayNode all = embedded.putArray(TERMS_LINK);
    for (Taxonomy taxonomy : site.taxonomies()) {
      ArrayNode terms = all.addArray();
      TermJson json = new TermJson(site, addresses, taxonomy, Context.EMBED);
      article.terms(taxonomy.facet()).stream()
          .filter(term -> term.id() > 0)
          .forEach(term -> terms.add(json.of(term, 0)));
    }
  }
}
