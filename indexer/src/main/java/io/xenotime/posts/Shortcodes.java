package io.xenotime.posts;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes shortcodes out of stored content: alone ones go, those around something are unwrapped,
 * captions stay captions. One thread, one content.
 *
 * <p>A bracket is a shortcode if its name is known here, or is closed somewhere in the same
 * content, or has attributes, or ends in a slash: {@code [sic]}, {@code [2025]} and {@code [1]} are
 * what a writer wrote. {@code [[sic]]} is WordPress's way to write {@code [sic]}.
 */
final class Shortcodes {

  private static final int ESCAPED_AT_MOST = 2_000;
  private static final Pattern TAG =
      Pattern.compile("\\[(/?)([A-Za-z][\\w-]{0,60}+)((?:[\\s=][^\\[\\]]{0,2000}+)?+)(/?)\\]");
  private static final Pattern ATTRIBUTE = Pattern.compile("[\\w-]\\s?=\\s?\\S|/\\s*$");
  private static final Pattern CLOSING = Pattern.compile("\\[/([A-Za-z][\\w-]{0,60}+)\\]");
  private static final Pattern CAPTION =
      Pattern.compile("\\bcaption\\s?=\\s?(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern PICTURE =
      Pattern.compile(
          "\\s*+((?:<a\\b[^>]*+>\\s*+)?+<img\\b[^>]*+>(?:\\s*+</a>)?+)(.*)", Pattern.DOTALL);

  private final String html;
  private final Map<String, Integer> lastClosing = new HashMap<>();
  private final StringBuilder out;

  private Shortcodes(String html) {
    this.html = html;
    this.out = new StringBuilder(html.length());
    Matcher closing = CLOSING.matcher(html);
    while (closing.find()) {
      lastClosing.put(closing.group(1), closing.start());
    }
  }

  /** Returns the content without shortcodes. */
  static String without(String html) {
    return html.indexOf('[') < 0 ? html : new Shortcodes(html).replaced();
  }

  private String replaced() {
    Matcher tag = TAG.matcher(html);
    int from = 0;
    for (int at = html.indexOf('['); at >= 0; at = html.indexOf('[', from)) {
      out.append(html, from, at);
      from = html.startsWith("[[", at) ? escaped(tag, at) : at;
      if (from == at) {
        from = tag.region(at, html.length()).lookingAt() ? taken(tag) : bracket(at);
      }
    }
    return out.append(html, from, html.length()).toString();
  }

  private int bracket(int at) {
    out.append('[');
    return at + 1;
  }

  /** Writes what two brackets escape, and returns where it ends: where it begins if it is none. */
  private int escaped(Matcher tag, int at) {
    if (!tag.region(at + 1, html.length()).lookingAt()) {
      return at;
    }
    int end = tag.end();
    if (html.startsWith("]", end)) {
      out.append(html, at + 1, end);
      return end + 1;
    }
    String closing = "[/" + tag.group(2) + "]]";
    if (lastClosing.getOrDefault(tag.group(2), -1) < end) {
      return at;
    }
    int limit = Math.min(html.length(), end + ESCAPED_AT_MOST);
    int close = html.substring(end, limit).indexOf(closing);
    if (close < 0) {
      return at;
    }
    int whole = end + close + closing.length();
    out.append(html, at + 1, whole - 1);
    return whole;
  }

  /** Writes what stays of a bracket, and returns where to go on. */
  private int taken(Matcher tag) {
    String name = tag.group(2);
    int end = tag.end();
    if (!isShortcode(tag)) {
      out.append(tag.group());
      return end;
    }
    int close = tag.group(1).isEmpty() ? closing(name, end) : -1;
    if (close >= 0 && ShortcodeNames.isCaption(name)) {
      figure(tag.group(3), Shortcodes.without(html.substring(end, close)));
      return afterClosing(name, close);
    }
    // Not nothing, or the words beside it would be one.
    out.append(' ');
    return close >= 0 ? afterClosing(name, close) : end;
  }

  private boolean isShortcode(Matcher tag) {
    String name = tag.group(2);
    String rest = tag.group(3);
    return ShortcodeNames.isKnown(name)
        || lastClosing.containsKey(name)
        || !tag.group(4).isEmpty()
        || !rest.isBlank() && ATTRIBUTE.matcher(rest).find();
  }

  /** Returns where it is closed, of those that are not just unwrapped; -1 for all others. */
  private int closing(String name, int from) {
    if (!ShortcodeNames.isCaption(name) && !ShortcodeNames.MACHINES.contains(name)) {
      return -1;
    }
    // Asked first, as looking for what is not there to the end each time would take ages.
    return lastClosing.getOrDefault(name, -1) < from ? -1 : html.indexOf("[/" + name + "]", from);
  }

  private static int afterClosing(String name, int at) {
    return at + name.length() + "[/]".length();
  }

  private void figure(String attributes, String content) {
    Matcher picture = PICTURE.matcher(content);
    boolean pictured = picture.matches();
    String text = pictured ? picture.group(2).strip() : content.strip();
    Matcher attribute = CAPTION.matcher(attributes);
    if (text.isEmpty() && attribute.find()) {
      text = attribute.group(1) == null ? attribute.group(2) : attribute.group(1);
    }
    out.append("<figure>").append(pictured ? picture.group(1) : "");
    out.append("<figcaption>").append(text).append("</figcaption></figure>");
  }
}
