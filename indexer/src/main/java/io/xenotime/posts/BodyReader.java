package io.xenotime.posts;

import io.xenotime.article.Block;
import io.xenotime.article.Link;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks HTML as a reader's eye does and gathers its paragraphs and links. One thread, one document.
 */
final class BodyReader implements NodeFilter {

  private static final Set<String> PARTING =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "main",
          "menu",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  /** The longest emoji are families of people, in up to a dozen characters. */
  private static final int MAX_SIGN_CHARS = 16;

  private final PieceGatherer pieces;
  private final LinkReader links;
  private final Deque<Integer> items = new ArrayDeque<>();
  private int itemsSeen;
  private int lists;
  private int listsSeen;
  private int headings;
  private int captions;
  private int quotes;
  private int bold;
  private int lowered;
  private int raised;
  private boolean afterBreak;

  private BodyReader(PieceGatherer pieces, LinkReader links) {
    this.pieces = pieces;
    this.links = links;
  }

  /** What a body holds, in reading order. */
  record Body(List<Piece> pieces, List<Link> links) {}

  /**
   * Returns the paragraphs and links of HTML.
   *
   * @param page the address it is shown at; may be empty, and then relative links are none
   */
  static Body read(String html, String page, PostLimits limits) {
    var links = new LinkReader(page, limits.maxLinks());
    var pieces = new PieceGatherer(Remains.of(html), limits.maxTextChars());
    var reader = new BodyReader(pieces, links);
    NodeTraversor.filter(reader, Jsoup.parseBodyFragment(html, page).body());
    return new Body(pieces.all(), links.all());
  }

  /** Returns the texts of HTML's paragraphs, whatever they are. */
  static List<String> texts(String html) {
    return read(html, "", PostLimits.DEFAULTS).pieces().stream().map(Piece::text).toList();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      boolean clutter = Clutter.is(element);
      if (PARTING.contains(element.normalName())) {
        part();
      }
      if (clutter) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (PARTING.contains(element.normalName())) {
        part();
      }
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    switch (element.normalName()) {
      case "a" -> links.open(element);
      case "br" -> lineBreak();
      case "img" -> sign(element);
      case "td", "th" -> pieces.cell();
      case "tr" -> pieces.openRow(isGrid(element));
      case "ul", "ol" -> listsSeen += lists++ == 0 ? 1 : 0;
      case "li" -> items.push(++itemsSeen);
      default -> count(element, 1);
    }
  }

  private void leave(Element element) {
    switch (element.normalName()) {
      case "a" -> links.close();
      case "br", "img" -> {}
      case "td", "th" -> pieces.cell();
      case "tr" -> pieces.closeRow(isGrid(element));
      case "ul", "ol" -> lists--;
      case "li" -> items.pop();
      default -> count(element, -1);
    }
  }

  private void count(Element element, int change) {
    switch (element.normalName()) {
      case "b", "strong" -> bold += change;
      case "blockquote" -> quotes += change;
      case "caption", "figcaption" -> captions += change;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings += change;
      case "sub" -> lowered += change;
      case "sup" -> raised += change;
      default -> captions += isCaption(element) ? change : 0;
    }
  }

  private static boolean isCaption(Element element) {
    return element.attributesSize() > 0
        && (element.hasClass("wp-caption-text") || element.hasClass("gallery-caption"));
  }

  /** A row of one cell is a frame around other things, and those are what is read. */
  private static boolean isGrid(Element row) {
    return row.childrenSize() > 1;
  }

  private void text(String text) {
    String shown = lowered + raised == 0 ? text : Digits.shifted(text, raised > 0);
    links.text(shown);
    if (pieces.text(shown, bold > 0, links.inAnchor())) {
      afterBreak = false;
    }
  }

  /** Some signs, such as ™, are sent as little pictures: in feeds, and to old browsers. */
  private void sign(Element picture) {
    boolean sign = picture.hasClass("wp-smiley") || picture.hasClass("emoji");
    if (sign && picture.attr("alt").length() <= MAX_SIGN_CHARS) {
      text(picture.attr("alt"));
    }
  }

  private void lineBreak() {
    links.text(" ");
    pieces.blank();
    if (afterBreak) {
      part();
    }
    afterBreak = true;
  }

  private void part() {
    afterBreak = false;
    links.text(" ");
    pieces.part(kind(), lists > 0 ? listsSeen : 0, items.isEmpty() ? 0 : items.peek());
  }

  private Block.Kind kind() {
    if (headings > 0) {
      return Block.Kind.HEADING;
    }
    if (captions > 0) {
      return Block.Kind.CAPTION;
    }
    if (!items.isEmpty()) {
      return Block.Kind.ITEM;
    }
    return quotes > 0 ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
  }
}
