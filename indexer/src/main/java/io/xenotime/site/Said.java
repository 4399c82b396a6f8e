package io.xenotime.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text that a site sent fit for a message: one short line without markup. */
final class Said {

  private static final int MAX_CHARS = 160;

  /** More is not looked at: patterns over a whole page would be work for nothing. */
  private static final int LOOKED_AT = 20_000;

  private static final Pattern TITLE =
      Pattern.compile("<title[^>]{0,200}>([^<]{1,500})", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNSEEN =
      Pattern.compile(
          "<(script|style|head)\\b[^>]{0,500}>.*?</\\1>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,1000}>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]+");
  private static final Pattern NUMBER = Pattern.compile("&#(\\d{1,5});");

  private Said() {}

  /** Returns the text of what may be HTML, cut at some length. */
  static String plain(String html) {
    String start = html.substring(0, Math.min(html.length(), LOOKED_AT));
    String text = decoded(TAG.matcher(UNSEEN.matcher(start).replaceAll(" ")).replaceAll(" "));
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    return line.length() <= MAX_CHARS ? line : line.substring(0, MAX_CHARS).strip() + "…";
  }

  /** Returns the title of an HTML page, or its first words. */
  static String page(String html) {
    Matcher title = TITLE.matcher(html.substring(0, Math.min(html.length(), LOOKED_AT)));
    return plain(title.find() ? title.group(1) : html);
  }

  private static String decoded(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return NUMBER
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", " ")
        .replace("&hellip;", "…")
        .replace("&amp;", "&");
  }
}
