package io.xenotime.posts;

import java.util.regex.Pattern;

/** Takes out addresses in whose place the site shows a video, a tweet or the like. */
final class Embeds {

  private static final Pattern BLOCK =
      Pattern.compile(
          "(<div class=\"wp-block-embed__wrapper\">)\\s*+https?://[^\\s<]++\\s*+(?=</div>)");

  /** Of the services whose addresses WordPress takes for embedded ones, the common. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t]*https?://(?:[\\w-]{1,40}\\.){0,3}(?:bsky\\.app|dailymotion\\.com|flickr\\.com"
              + "|issuu\\.com|reddit\\.com|scribd\\.com|slideshare\\.net|soundcloud\\.com"
              + "|spotify\\.com|ted\\.com|tiktok\\.com|twitter\\.com|vimeo\\.com|x\\.com"
              + "|youtu\\.be|youtube\\.com)/\\S*[ \\t]*$");

  private Embeds() {}

  static String withoutAddresses(String html) {
    String text = html;
    if (text.contains("wp-block-embed__wrapper")) {
      text = BLOCK.matcher(text).replaceAll("$1");
    }
    return text.contains("http") ? LINE.matcher(text).replaceAll("") : text;
  }
}
