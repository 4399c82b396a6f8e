package io.xenotime.posts;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes articles of what {@link ArticleLines} wrote, exactly those: nothing is cleaned or guessed,
 * and what cannot have come from an article is refused. Immutable, safe for many threads.
 */
final class StoredArticles {

  /** What is read of such an object. */
  static final Set<String> PROPERTIES =
      Set.of(
          "xenotime",
          "id",
          "url",
          "slug",
          "type",
          "title",
          "excerpt",
          "highlights",
          "body",
          "terms",
          "links",
          "author",
          "published",
          "modified");

  private final List<Facet> facets;
  private final PostLimits limits;

  /** Makes articles with the terms of these facets; those of other taxonomies are left out. */
  StoredArticles(List<Facet> facets, PostLimits limits) {
    this.facets = List.copyOf(facets);
    this.limits = limits;
  }

  /** Returns whether an object with these properties says that it is a stored article. */
  static boolean isOne(Map<String, JsonNode> fields) {
    return fields.containsKey("xenotime");
  }

  /** Returns the article. */
  Article article(Map<String, JsonNode> properties) throws UnusablePost {
    StrictJson fields = StrictJson.of(properties);
    refuseOtherVersions(fields.number("xenotime", 1));
    int titleChars = limits.maxTitleChars();
    return new Article(
        fields.number("id", 1),
        url(fields),
        fields.text("slug", titleChars),
        fields.text("type", titleChars),
        fields.wording("title", titleChars),
        fields.text("excerpt", limits.maxHtmlChars()),
        fields.texts("highlights", limits.maxHighlights(), limits.maxHtmlChars()),
        body(fields),
        terms(fields),
        links(fields),
        fields.number("author", 0),
        fields.instant("published"),
        fields.instant("modified"));
  }

  private static void refuseOtherVersions(long version) throws UnusablePost {
    if (version > ArticleLines.VERSION) {
      throw new UnusablePost(
          "must be of version "
              + ArticleLines.VERSION
              + ", got "
              + version
              + "; it was exported by a newer xenotime, index it with that one");
    }
  }

  private String url(StrictJson fields) throws UnusablePost {
    String url = fields.text("url", limits.maxHtmlChars());
    return url.isEmpty() ? url : fields.webAddress("url");
  }

  private List<Block> body(StrictJson fields) throws UnusablePost {
    List<Block> body = new ArrayList<>();
    for (StrictJson block : fields.objects("body", limits.maxBlocks())) {
      body.add(
          new Block(
              block.kind("kind", Block.Kind.values()),
              block.wording("text", limits.maxTextChars())));
    }
    return body;
  }

  private SortedMap<Facet, List<Term>> terms(StrictJson fields) throws UnusablePost {
    StrictJson lists = fields.object("terms");
    SortedMap<Facet, List<Term>> terms = new TreeMap<>();
    for (Facet facet : facets) {
      if (lists.has(facet.taxonomy())) {
        List<Term> carried = new ArrayList<>();
        for (StrictJson term : lists.objects(facet.taxonomy(), limits.maxTerms())) {
          carried.add(
              new Term(
                  term.number("id", 0),
                  term.wording("slug", limits.maxTextChars()),
                  term.wording("name", limits.maxTextChars())));
        }
        terms.put(facet, carried);
      }
    }
    return terms;
  }

  private List<Link> links(StrictJson fields) throws UnusablePost {
    List<Link> links = new ArrayList<>();
    for (StrictJson link : fields.objects("links", limits.maxLinks())) {
      links.add(
          new Link(
              link.kind("kind", Link.Kind.values()),
              link.webAddress("url"),
              link.text("text", limits.maxHtmlChars())));
    }
    return links;
  }
}
