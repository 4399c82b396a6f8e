package io.xenotime.wordpress;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.http.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the text of an article as HTML, paragraph by paragraph, all of it escaped: what the site
 * wrote as HTML is in no index, and never leaves the server.
 */
final class RenderedText {

  private static final String CELLS = " \\| ";

  private RenderedText() {}

  /** Returns one paragraph; nothing for no text. */
  static String paragraph(String text) {
    return text.isBlank() ? "" : element("p", text) + "\n";
  }

  /** Returns the highlights under their heading, then the body. */
  static String of(Article article) {
    List<String> parts = new ArrayList<>();
    if (!article.highlights().isEmpty()) {
      parts.add(element("h2", "Highlights"));
      parts.add(list(article.highlights()));
    }
    List<Block> body = article.body();
    for (int start = 0; start < body.size(); ) {
      int end = start + 1;
      while (end < body.size() && body.get(end).kind() == body.get(start).kind()) {
        end++;
      }
      parts.add(run(body.get(start).kind(), texts(body.subList(start, end))));
      start = end;
    }
    return parts.isEmpty() ? "" : String.join("\n", parts) + "\n";
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).toList();
  }

  /** Paragraphs of one kind that follow each other. */
  private static String run(Block.Kind kind, List<String> texts) {
    return switch (kind) {
      case PARAGRAPH -> each("p", texts, "\n");
      case HEADING -> each("h2", texts, "\n");
      case ITEM -> list(texts);
      case ROW -> "<table><tbody>" + rows(texts) + "</tbody></table>";
      case CAPTION -> "<figure>" + each("figcaption", texts, "</figure>\n<figure>") + "</figure>";
      case QUOTE -> "<blockquote>" + each("p", texts, "") + "</blockquote>";
    };
  }

  private static String rows(List<String> rows) {
    return rows.stream()
        .map(row -> "<tr>" + each("td", List.of(row.split(CELLS, -1)), "") + "</tr>")
        .collect(Collectors.joining());
  }

  private static String list(List<String> items) {
    return "<ul>" + each("li", items, "") + "</ul>";
  }

  private static String each(String name, List<String> texts, String between) {
    return texts.stream().map(text -> element(name, text)).collect(Collectors.joining(between));
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + Html.text(text) + "</" + name + ">";
  }
}
