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
import io.xenotime.search.RelatedPosts.RelatedPost;
import io.xenotime.search.SearchEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A post and what is near it. Immutable.
 *
 * @param url of the post at its site; empty when it has none that can be followed
 * @param terms by the name of their facet
 * @param sections those with something in them
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

  /** The terms of a facet that the post carries. */
  record Terms(String facet, List<Label> labels) {}

  /** A term and the address of its posts. */
  record Label(String name, String address) {}

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
    engine
        .related(id, MOST_NEIGHBOURS)
        .ifPresent(related ->
            add(
                sections,
                "related",
                "Related",
                related.posts().stream().map(PostView::related).toList(),
                0));
    engine
        .citedBy(id, MOST_NEIGHBOURS)
        .ifPresent(cited -> linked(sections, "cited-by", "Cited by", cited.citations()));
    engine
        .cites(id, MOST_NEIGHBOURS)
        .ifPresent(cites -> linked(sections, "cites", "Cites", cites.citations()));
    return new PostView(
        article.title(),
        Html.url(article.url()),
        date(article.published()),
        article.excerpt(),
        article.highlights(),
        article.terms().entrySet().stream().map(PostView::terms).toList(),
        sections);
  }

  private static void group(
      List<Section> sections, SearchEngine engine, long id, Group group, String title) {
    engine
        .group(id, group)
        .ifPresent(found ->
            add(sections, group.path().orElseThrow(), title, others(found, id), beyond(found)));
  }

  private static List<Neighbour> others(ArticleGroup group, long id) {
    return group.members().stream()
        .filter(member -> member.id() != id)
        .map(member ->
            new Neighbour(
                member.id(), member.title(), Html.url(member.url()), date(member.published()), ""))
        .toList();
  }

  private static long beyond(ArticleGroup group) {
    return group.total() - group.members().size();
  }

  private static void linked(List<Section> sections, String id, String title, LinkedPosts linked) {
    add(
        sections,
        id,
        title,
        linked.posts().stream().map(PostView::linked).toList(),
        linked.total() - linked.posts().size());
  }

  private static void add(
      List<Section> sections, String id, String title, List<Neighbour> posts, long beyond) {
    if (!posts.isEmpty()) {
      sections.add(
          new Section(id, title, posts, beyond > 0 ? "and " + Words.posts(beyond) + " more" : ""));
    }
  }

  private static Neighbour related(RelatedPost related) {
    List<String> why =
        Stream.concat(
                related.shared().stream().map(shared -> shared.term().name()),
                related.words().stream())
            .distinct()
            .limit(4)
            .toList();
    return neighbour(related.post(), String.join(", ", why));
  }

  private static Neighbour linked(LinkedPost linked) {
    return neighbour(linked.post(), String.join(", ", linked.words()));
  }

  private static Neighbour neighbour(Hit hit, String why) {
    return new Neighbour(hit.id(), hit.title(), Html.url(hit.url()), date(hit.published()), why);
  }

  private static Terms terms(Map.Entry<Facet, List<Term>> facet) {
    String parameter = facet.getKey().parameter();
    return new Terms(
        Words.name(facet.getKey()),
        facet.getValue().stream()
            .map(term ->
                new Label(
                    term.name(),
                    new PageState(Map.of(parameter, List.of(term.slug())), List.of(parameter))
                        .address()))
            .toList());
  }

  private static String date(Instant moment) {
    return Words.day(Words.day(moment));
  }
}
