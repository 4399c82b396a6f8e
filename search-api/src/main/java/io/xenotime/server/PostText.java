package io.xenotime.server;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.article.Term;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints a whole article for a person at a terminal. */
final class PostText {

  private static final int INDENT = 2;

  private final PrintWriter out;
  private final Paper paper;

  PostText(PrintWriter out, Paper paper) {
    this.out = out;
    this.paper = paper;
  }

  void print(Article article) {
    print(paper.lines(article.title(), 0, Style.bold));
    print(paper.lines(day(article.published()) + terms(article), 0));
    out.println(oneLine(article.url()));
    out.println();
    if (!article.highlights().isEmpty()) {
      article.highlights().forEach(this::item);
      out.println();
    }
    Block.Kind before = Block.Kind.PARAGRAPH;
    for (Block block : article.body()) {
      if (isOfList(before) && before != block.kind()) {
        out.println();
      }
      print(block);
      before = block.kind();
    }
    if (isOfList(before)) {
      out.println();
    }
    out.flush();
  }

  private static boolean isOfList(Block.Kind kind) {
    return kind == Block.Kind.ITEM || kind == Block.Kind.ROW;
  }

  private void print(Block block) {
    switch (block.kind()) {
      case ITEM -> item(block.text());
      case ROW -> print(paper.lines(block.text(), INDENT));
      case HEADING -> paragraph(paper.lines(block.text(), 0, Style.bold));
      case QUOTE, CAPTION -> paragraph(paper.lines(block.text(), 2 * INDENT));
      case PARAGRAPH -> paragraph(paper.lines(block.text(), 0));
    }
  }

  private void item(String text) {
    List<String> lines = paper.lines(text, INDENT);
    out.println("- " + lines.getFirst().substring(INDENT));
    print(lines.subList(1, lines.size()));
  }

  private void paragraph(List<String> lines) {
    print(lines);
    out.println();
  }

  private void print(List<String> lines) {
    lines.forEach(out::println);
  }

  private static String terms(Article article) {
    String names =
        article.terms().values().stream()
            .flatMap(List::stream)
            .map(Term::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " · " + names;
  }

  static String day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** An address is never wrapped, as in two parts it cannot be clicked. */
  static String oneLine(String url) {
    return url.replaceAll("\\p{Cntrl}", "");
  }
}
