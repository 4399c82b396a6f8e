package io.xenotime.posts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what sites put behind the posts of their feeds, and where they cut them. */
final class FeedTrailers {

  /** No trailer is longer; nothing before is looked at. */
  private static final int TAIL = 3_000;

  /** So much is said beside the two links, in any language. */
  private static final int MAX_WORDS_BESIDE = 60;

  private static final Pattern PARAGRAPH =
      Pattern.compile("(?s)<p\\b[^>]*+>((?:(?!</?p\\b).)*+)</p>\\s*$");
  private static final Pattern LINK =
      Pattern.compile("(?s)<a\\b[^>]*?\\bhref\\s*=\\s*[\"']([^\"']*)[\"'][^>]*+>");
  private static final Pattern LINKED = Pattern.compile("(?s)<a\\b.*?</a>");
  private static final Pattern APPEARED =
      Pattern.compile(
          "(?s)\\bThe post\\s(.{1,1000}?)\\s(?:appeared first|first appeared) on\\s.{1,600}$");
  private static final Pattern CUT =
      Pattern.compile(
          "\\s*\\[\\s*(?:…|&hellip;|&#8230;|&#x2026;|\\.{3})\\s*\\]((?:\\s*</(?:p|div|span)>)*\\s*)$",
          Pattern.CASE_INSENSITIVE);

  private FeedTrailers() {}

  /**
   * Returns the HTML without "The post … appeared first on …" at its end: those words around the
   * post's title, or, in any language, a last paragraph of little more than two links, to the post
   * itself and to a page above it.
   */
  static String without(String html, String post, String title) {
    int from = Math.max(0, html.length() - TAIL);
    String tail = html.substring(from);
    Matcher paragraph = PARAGRAPH.matcher(tail);
    if (paragraph.find() && isTrailer(paragraph.group(1), post)) {
      return html.substring(0, from + paragraph.start()).stripTrailing();
    }
    Matcher appeared = APPEARED.matcher(tail);
    for (int at = 0; appeared.find(at); at = appeared.start() + 1) {
      if (PlainText.ofHtml(appeared.group(1)).equals(PlainText.ofHtml(title))) {
        return html.substring(0, from + appeared.start()).stripTrailing();
      }
    }
    return html;
  }

  /** Returns a summary without the mark of where it was cut. */
  static String withoutCutMark(String html) {
    int from = Math.max(0, html.length() - TAIL);
    return html.substring(0, from) + CUT.matcher(html.substring(from)).replaceFirst("$1");
  }

  private static boolean isTrailer(String paragraph, String post) {
    Matcher link = LINK.matcher(paragraph);
    String beside = PlainText.ofHtml(LINKED.matcher(paragraph).replaceAll(""));
    if (post.isEmpty() || beside.length() > MAX_WORDS_BESIDE) {
      return false;
    }
    if (!link.find() || !isSame(link.group(1), post) || !link.find()) {
      return false;
    }
    String home = WebAddress.page(link.group(1));
    return WebAddress.page(post).startsWith(home) && home.startsWith(WebAddress.host(post));
  }

  private static boolean isSame(String link, String post) {
    return WebAddress.page(link).equals(WebAddress.page(post));
  }
}
