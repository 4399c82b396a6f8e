package io.xenotime.posts;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clears text of what an editor or a plugin left in it: shortcodes, block comments, notes for
 * screen readers. Immutable.
 *
 * <p>Brackets a writer set, such as {@code [sic]} or {@code [1]}, stay: a shortcode has a name
 * known here, or a closing partner in the same post, or attributes.
 */
final class Remains {

  private static final Pattern SHORTCODE =
      Pattern.compile(
          "(?<!\\[)\\[(/?)([a-z][a-z0-9_-]{0,60}+)((?:[\\s=][^\\[\\]]{0,2000})?)/?\\](?!\\])");
  private static final Pattern ATTRIBUTE = Pattern.compile("[\\w-]\\s?=\\s?\\S");
  private static final Pattern CLOSING = Pattern.compile("\\[/([a-z][a-z0-9_-]{0,60}+)\\]");
  private static final Pattern MACHINE =
      Pattern.compile(
          "\\[("
              + String.join("|", ShortcodeNames.MACHINES)
              + ")\\b[^\\[\\]]*+\\][^\\[\\]]*+\\[/\\1\\]");
  private static final Pattern BLOCK_COMMENT =
      Pattern.compile(
          "[<©&]?!\\s?(?:--|[–—])\\s*/?wp:[\\w/-]++\\s*"
              + "(?:\\{[^<>]{0,2000}?\\}\\s*/?\\s*(?:--|[–—])\\s?>?|/?\\s*(?:--|[–—])?\\s?>?)");
  private static final Pattern NEW_TAB =
      Pattern.compile(
          "\\s*\\(opens in (?:a )?new (?:browser )?(?:tab|window)\\)", Pattern.CASE_INSENSITIVE);

  /** Knows no closing partners. */
  static final Remains NONE = new Remains(Set.of());

  private final Set<String> closed;

  private Remains(Set<String> closed) {
    this.closed = closed;
  }

  /** Returns what clears the texts of this HTML. */
  static Remains of(String html) {
    if (!html.contains("[/")) {
      return new Remains(Set.of());
    }
    Set<String> closed = new HashSet<>();
    Matcher closing = CLOSING.matcher(html);
    while (closing.find()) {
      closed.add(closing.group(1));
    }
    return new Remains(closed);
  }

  /** Returns the text without remains; possibly nothing. */
  String cleared(String text) {
    String clear = text;
    if (clear.contains("wp:")) {
      clear = BLOCK_COMMENT.matcher(clear).replaceAll(" ");
    }
    if (clear.indexOf('[') >= 0) {
      clear = MACHINE.matcher(clear).replaceAll(" ");
      clear = SHORTCODE.matcher(clear).replaceAll(this::withoutShortcode);
    }
    if (clear.contains("new ")) {
      clear = NEW_TAB.matcher(clear).replaceAll("");
    }
    return clear.equals(text) ? text : PlainText.of(clear);
  }

  private String withoutShortcode(MatchResult found) {
    String name = found.group(2);
    String rest = found.group(3);
    boolean known = closed.contains(name) || ShortcodeNames.isKnown(name);
    boolean is = rest.isBlank() ? known : ATTRIBUTE.matcher(rest).find();
    return is ? " " : Matcher.quoteReplacement(found.group());
  }
}
