package io.xenotime.page;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.http.Html;
import io.xenotime.search.ArticleGroup;
import io.xenotime.search.Collapse.Group;
import io.xenotime.search.Hit;
import io.xenotime.search.LinkedPosts;
import io.xenotime.search.LinkedPosts.LinkedPost;
import io.xenotime.search.RelatedPosts;
import io.xenotime.search.RelatedPosts.RelatedPost;
import io.xenotime.search.SearchEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A post and what is near it. Immutable.
 *
 * @param url of the post at its site; empty when it has none that can be followed
 * @param terms by the name of their facet
 * @param sections of posts near by
 */
record PostView(
    String title,
    String url,
    String date,
    String excerpt,
    List<String> highlights,
    List<Terms> terms,
    List<Section> sections) {

  /** How many neighbours of one kind are shown. */
  private static final int MOST_NEIGHBOURS = 8;

  /** How many reasons say why a post is related. */
  private static final int MOST_REASONS = 4;

  /** The terms of a facet that the post carries. */
  record Terms(String facet, List<PageLink> links) {}

  /**
   * Posts that stand in one relation to the post.
   *
   * @param id in the page, by which scripts find it
   */
  record Section(String id, String title, List<Neighbour> posts, String rest) {}

  /**
   * A post near by.
   *
   * @param why words that say what the two have in common; possibly empty
   */
  record Neighbour(long id, String title, String url, String date, String why) {

    String page() {
      return PostPageRoute.address(id);
    }
  }

  /** Returns what is known of an article. */
  static PostView of(Article article, SearchEngine engine) {
    List<Section> sections = new ArrayList<>();
    long id = article.id();
    group(sections, engine, id, Group.STORY, "This story");
    group(sections, engine, id, Group.DUPLICATES, "Nearly the same");
    engine.related(id, MOST_NEIGHBOURS).map(PostView::related).ifPresent(sections::add);
    engine
        .citedBy(id, MOST_NEIGHBOURS)
        .map(cited -> linked("cited-by", "Cited by", cited.citations(), cited.automatic()))
        .ifPresent(sections::add);
    engine
        .cites(id, MOST_NEIGHBOURS)
        .map(cites -> linked("cites", "Cites", cites.citations(), cites.automatic()))
        .ifPresent(sections::add);
    return new PostView(
        article.title(),
        Html.url(article.url()),
        date(article.published()),
        article.excerpt(),
        article.highlights(),
        engine.status().facets().stream()
            .filter(facet -> !article.terms(facet).isEmpty())
            .map(facet -> terms(facet, article.terms(facet)))
            .toList(),
        sections);
  }

  /** Most posts stand alone, and need no section that says so. */
  private static void group(
      List<Section> sections, SearchEngine engine, long id, Group group, String title) {
    engine
        .group(id, group)
        .filter(found -> found.total() > 1)
        .map(found ->
            new Section(
                group.path().orElseThrow(),
                title,
                others(found, id),
                rest(found.total() - found.members().size())))
        .ifPresent(sections::add);
  }

  private static List<Neighbour> others(ArticleGroup group, long id) {
    return group.members().stream()
        .filter(member -> member.id() != id)
        .map(member ->
            new Neighbour(
                member.id(), member.title(), Html.url(member.url()), date(member.published()), ""))
        .toList();
  }

  private static Section related(RelatedPosts related) {
    return new Section(
        "related",
        "Related",
        related.posts().stream().map(near -> neighbour(near.post(), why(near))).toList(),
        "");
  }

  private static String why(RelatedPost related) {
    return Stream.concat(
            related.shared().stream().map(shared -> shared.term().name()), related.words().stream())
        .distinct()
        .limit(MOST_REASONS)
        .collect(Collectors.joining(", "));
  }

  /** What a writer linked comes first; what a plugin did is said to be that. */
  private static Section linked(String id, String title, LinkedPosts cited, LinkedPosts automatic) {
    List<Neighbour> posts = new ArrayList<>();
    cited.posts().forEach(post -> posts.add(linked(post, "")));
    automatic.posts().forEach(post -> posts.add(linked(post, "automatic link: ")));
    return new Section(id, title, posts, rest(cited.total() + automatic.total() - posts.size()));
  }

  private static Neighbour linked(LinkedPost linked, String kind) {
    return neighbour(linked.post(), kind + String.join(", ", linked.words()));
  }

  private static String rest(long posts) {
    return posts > 0 ? "and " + Words.posts(posts) + " more" : "";
  }

  private static Neighbour neighbour(Hit hit, String why) {
    return new Neighbour(hit.id(), hit.title(), Html.url(hit.url()), date(hit.published()), why);
  }

  private static Terms terms(Facet facet, List<Term> carried) {
    String parameter = facet.parameter();
    return new Terms(
        Words.name(facet),
        carried.stream()
            .map(term ->
                new PageLink(
                    term.name(),
                    new PageState(Map.of(parameter, List.of(term.slug())), List.of(parameter))))
            .toList());
  }

  private static String date(Instant moment) {
    return Words.day(Words.day(moment));
  }
}
