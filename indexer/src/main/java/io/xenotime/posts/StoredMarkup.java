package io.xenotime.posts;

import java.util.regex.Pattern;

/**
 * Makes of a post as WordPress stores it the HTML that its readers get, as far as that can be told
 * without the site.
 *
 * <p>Shortcodes go first, then comments. Content without blocks gets its paragraphs from blank
 * lines; once there is a block, WordPress leaves even what stands beside it as it is. Blocks and
 * shortcodes whose content only the site knows leave nothing. Entities stay as they are.
 */
final class StoredMarkup {

  private static final Pattern PAGE_MARKS =
      Pattern.compile("<!--(?:more[^>]{0,200}|nextpage|noteaser)-->");

  private StoredMarkup() {}

  static String rendered(String stored) {
    String text = stored.replace("\r\n", "\n").replace('\r', '\n');
    if (text.contains("<!--")) {
      text = PAGE_MARKS.matcher(text).replaceAll("\n\n");
    }
    text = Embeds.withoutAddresses(Shortcodes.without(text));
    String html = BlockComments.without(text);
    return BlockComments.areIn(stored) ? html : AutoParagraphs.of(html);
  }
}
