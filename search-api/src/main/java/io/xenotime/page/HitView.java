package io.xenotime.page;

import io.xenotime.article.Facet;
import io.xenotime.http.Html;
import io.xenotime.search.Collapse;
import io.xenotime.search.Hit;
import io.xenotime.search.HitExplanation;
import io.xenotime.search.Snippets.Marked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A hit as the page shows it. Immutable.
 *
 * @param url of the post at its site; empty when it has none that can be followed
 * @param labels terms that the site gave it, each with the state in which it is chosen
 * @param highlights a few of the post's own
 * @param passages from its text, where no highlight matches
 * @param more what is folded into it; empty when nothing is
 * @param why its explanation, if that was asked for
 * @param asksWhy the state in which it is explained
 */
record HitView(
    long id,
    String url,
    MarkedText title,
    LocalDate day,
    List<PageLink> labels,
    List<MarkedText> highlights,
    List<MarkedText> passages,
    Optional<Folded> more,
    Optional<HitExplanation> why,
    PageState asksWhy) {

  private static final int MOST_HIGHLIGHTS = 3;

  /** Of one facet, so that a post of many regions still says of what type it is. */
  private static final int MOST_LABELS = 3;

  /**
   * Posts folded into this one.
   *
   * @param part of the post's own page that lists them
   */
  record Folded(String words, String part) {}

  static HitView of(PageSearch search, Hit hit) {
    List<MarkedText> highlights = highlights(hit);
    List<MarkedText> body = hit.snippets().body().stream().map(MarkedText::new).toList();
    boolean isElsewhere = highlights.stream().noneMatch(MarkedText::isMarked);
    List<MarkedText> passages =
        isElsewhere && body.stream().anyMatch(MarkedText::isMarked)
            ? body.stream().filter(MarkedText::isMarked).toList()
            : highlights.isEmpty() ? List.of(plain(hit.excerpt())) : List.of();
    return new HitView(
        hit.id(),
        Html.url(hit.url()),
        hit.snippets().title().text().isEmpty()
            ? plain(hit.title())
            : new MarkedText(hit.snippets().title()),
        Words.day(hit.published()),
        labels(search, hit),
        highlights,
        passages,
        folded(search.request().collapse(), hit),
        hit.explanation(),
        search.state().with("explain", PageState.TRUE).page(search.request().page().number()));
  }

  String date() {
    return Words.day(day);
  }

  /** Returns the address of the page about the post. */
  String page() {
    return PostPageRoute.address(id);
  }

  static MarkedText plain(String text) {
    return new MarkedText(new Marked(text, List.of()));
  }

  /** The post's own order, those that match before all others when not all can be shown. */
  private static List<MarkedText> highlights(Hit hit) {
    List<Marked> matching = hit.snippets().highlights();
    Stream<Marked> others =
        hit.highlights().stream()
            .filter(text -> matching.stream().noneMatch(marked -> marked.text().equals(text)))
            .map(text -> new Marked(text, List.of()));
    List<Marked> chosen = Stream.concat(matching.stream(), others).limit(MOST_HIGHLIGHTS).toList();
    return hit.highlights().stream()
        .flatMap(text -> chosen.stream().filter(marked -> marked.text().equals(text)).limit(1))
        .map(MarkedText::new)
        .toList();
  }

  private static List<PageLink> labels(PageSearch search, Hit hit) {
    List<PageLink> labels = new ArrayList<>();
    for (Facet facet : search.facets()) {
      hit.terms().getOrDefault(facet, List.of()).stream()
          // Terms found in the text have no number; a site's own say more about a post.
          .filter(term -> term.id() > 0)
          .limit(MOST_LABELS)
          .map(term ->
              new PageLink(term.name(), search.state().with(facet.parameter(), term.slug())))
          .forEach(labels::add);
    }
    return labels;
  }

  private static Optional<Folded> folded(Collapse collapse, Hit hit) {
    return collapse
        .group()
        .path()
        .filter(group -> hit.more() > 0)
        .map(group ->
            new Folded(
                hit.more()
                    + (collapse.group() == Collapse.Group.STORY
                        ? " more of this story"
                        : " more nearly the same"),
                group));
  }
}
