package io.xenotime.server;

import io.xenotime.article.Link;
import io.xenotime.search.CitedBy;
import io.xenotime.search.Cites;
import io.xenotime.search.Hit;
import io.xenotime.search.LinkedPosts;
import io.xenotime.search.RelatedPosts;
import io.xenotime.search.RelatedPosts.RelatedPost;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints the neighbours of an article for a person at a terminal. */
final class NeighbourText {

  private static final int INDENT = 4;

  private final PrintWriter out;
  private final Paper paper;

  NeighbourText(PrintWriter out, Paper paper) {
    this.out = out;
    this.paper = paper;
  }

  void print(RelatedPosts related) {
    heading("related");
    int number = 1;
    for (RelatedPost post : related.posts()) {
      print(number++, post.post());
      if (!post.shared().isEmpty() || !post.words().isEmpty()) {
        line(why(post));
      }
    }
    end(related.posts().isEmpty());
  }

  void print(CitedBy citedBy) {
    linked("cited by", citedBy.citations());
    linked("linked from by a plugin, which is no citation", citedBy.automatic());
  }

  void print(Cites cites) {
    linked("cites", cites.citations());
    linked("linked to by a plugin, which is no citation", cites.automatic());
    links("sources", cites.sources());
    links("links to pages that are not in the index", cites.elsewhere());
  }

  private void linked(String what, LinkedPosts posts) {
    if (posts.total() > posts.posts().size()) {
      heading(what + ", " + posts.posts().size() + " of " + posts.total());
    } else {
      heading(what);
    }
    int number = 1;
    for (LinkedPosts.LinkedPost post : posts.posts()) {
      print(number++, post.post());
      if (!post.words().isEmpty()) {
        line("as: " + String.join(", ", post.words()));
      }
    }
    end(posts.posts().isEmpty());
  }

  private void links(String what, List<Link> links) {
    heading(what);
    for (Link link : links) {
      out.println(" ".repeat(INDENT) + PostText.oneLine(link.url()));
      if (!link.text().isEmpty()) {
        line("as: " + link.text());
      }
    }
    end(links.isEmpty());
  }

  private void heading(String text) {
    paper.lines(text + ":", 0, Style.bold).forEach(out::println);
  }

  private void end(boolean nothing) {
    if (nothing) {
      line("none");
    }
    out.println();
    out.flush();
  }

  private void print(int number, Hit hit) {
    List<String> title = paper.lines(hit.title(), INDENT, Style.bold);
    out.println(String.format(Locale.ROOT, "%2d. ", number) + title.getFirst().substring(INDENT));
    title.subList(1, title.size()).forEach(out::println);
    line(PostText.day(hit.published()) + " · post " + hit.id());
  }

  private void line(String text) {
    paper.lines(text, INDENT).forEach(out::println);
  }

  private static String why(RelatedPost post) {
    List<String> reasons = new ArrayList<>();
    if (!post.shared().isEmpty()) {
      reasons.add(
          post.shared().stream()
              .map(shared -> shared.term().name())
              .collect(Collectors.joining(", ", "both on ", "")));
    }
    if (!post.words().isEmpty()) {
      reasons.add("both say " + String.join(", ", post.words()));
    }
    return "why: " + String.join("; ", reasons);
  }
}
