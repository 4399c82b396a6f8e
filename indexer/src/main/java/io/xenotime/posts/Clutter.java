package io.xenotime.posts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What of a post's HTML is not its text: machinery, navigation, hidden and repeated parts. */
final class Clutter {

  private static final Set<String> ELEMENTS =
      Set.of(
          "annotation",
          "applet",
          "audio",
          "button",
          "canvas",
          "datalist",
          "embed",
          "form",
          "frame",
          "frameset",
          "head",
          "iframe",
          "input",
          "map",
          "meter",
          "nav",
          "noembed",
          "noframes",
          "noscript",
          "object",
          "optgroup",
          "option",
          "progress",
          "rp",
          "rt",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "title",
          "video");

  private static final Set<String> CLASSES =
      Set.of(
          // for screen readers, or for nobody
          "sr-only",
          "screen-reader-text",
          "visually-hidden",
          "visuallyhidden",
          "hidden",
          "d-none",
          // tables of contents
          "wp-block-rank-math-toc-block",
          "wp-block-yoast-seo-table-of-contents",
          "yoast-table-of-contents",
          "ez-toc-container",
          "ez-toc-widget-container",
          "lwptoc",
          "toc_container",
          "toc-container",
          "table-of-contents",
          "simpletoc",
          "simpletoc-list",
          "wp-block-simpletoc-toc",
          "kb-table-of-content-wrap",
          "wp-block-kadence-tableofcontents",
          "uagb-toc__wrap",
          "wp-block-uagb-table-of-contents",
          "joli-toc",
          "aioseo-toc-menu",
          "wp-block-aioseo-table-of-contents",
          "elementor-toc",
          "gutentoc",
          "cwp-toc",
          "luckywp-toc",
          "wp-block-table-of-contents",
          "elementor-widget-table-of-contents",
          // share bars
          "sharedaddy",
          "sd-sharing",
          "sd-block",
          "jp-sharing-input-touch",
          "addtoany_share_save_container",
          "addtoany_content",
          "a2a_kit",
          "addthis_sharing_toolbox",
          "addthis_toolbox",
          "addthis_tool",
          "heateor_sss_sharing_container",
          "heateorSssClear",
          "heateor_sss_horizontal_sharing",
          "the_champ_sharing_container",
          "et_social_inline",
          "et_social_networks",
          "social-share",
          "share-buttons",
          "sharing-buttons",
          "ssba",
          "ssbp-wrap",
          "essb_links",
          "mashsb-container",
          "shareaholic-canvas",
          "sfsi_widget",
          "dpsp-content-wrapper",
          "wp-block-social-links",
          "wp-block-outermost-social-sharing",
          "jetpack-likes-widget-wrapper",
          "sociable",
          "swp_social_panel",
          "novashare-buttons",
          "simplesocialbuttons",
          // related posts
          "jp-relatedposts",
          "yarpp",
          "yarpp-related",
          "crp_related",
          "rp4wp-related-posts",
          "related-posts",
          "wp-block-jetpack-related-posts",
          "wpil-related-posts",
          "zem_rp_wrap",
          "wp_rp_wrap",
          "contextual-related-posts",
          "code-block-related",
          // sign-up boxes, forms, searches, buttons
          "et_bloom",
          "et_bloom_inline_form",
          "et_bloom_bottom_trigger",
          "et_bloom_below_post",
          "mc4wp-form",
          "wpcf7",
          "wpforms-container",
          "gform_wrapper",
          "wp-block-jetpack-contact-form",
          "wp-block-jetpack-subscriptions",
          "wp-block-mailchimp",
          "newsletter-signup",
          "sib-form",
          "wp-block-search",
          "searchform",
          "search-form",
          "wp-block-buttons",
          "wp-block-button",
          "wp-block-file__button",
          "wp-block-loginout",
          // comments, pages, the theme's own
          "wp-block-comments",
          "comment-respond",
          "page-links",
          "post-navigation",
          "breadcrumb",
          "breadcrumbs",
          "rank-math-breadcrumb",
          "more-link",
          "read-more",
          "edit-link",
          "wp-block-post-navigation-link",
          "wp-block-read-more",
          "wp-block-archives",
          "wp-block-latest-posts",
          "wp-block-latest-comments",
          "wp-block-tag-cloud",
          "wp-block-categories",
          "wp-block-page-list",
          "wp-block-calendar",
          "wp-block-rss",
          "wp-block-navigation",
          "wp-block-query-pagination",
          "advads-ad",
          "adsbygoogle",
          "code-block-ad",
          "google-auto-placed");

  private static final Set<String> IDS =
      Set.of(
          "rank-math-toc",
          "ez-toc-container",
          "toc_container",
          "toc",
          "table-of-contents",
          "jp-relatedposts",
          "jp-post-flair",
          "respond",
          "comments",
          "sharing_email",
          "mc_embed_signup",
          "mc_embed_shell");

  private static final Pattern INVISIBLE =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private Clutter() {}

  /** Returns whether the element and all in it is no text of the post. */
  static boolean is(Element element) {
    if (ELEMENTS.contains(element.normalName())) {
      return true;
    }
    return element.attributesSize() > 0 && isByAttributes(element.attributes());
  }

  private static boolean isByAttributes(Attributes attributes) {
    return attributes.hasKey("hidden")
        || attributes.get("aria-hidden").equalsIgnoreCase("true")
        || attributes.get("role").toLowerCase(Locale.ROOT).equals("navigation")
        || IDS.contains(attributes.get("id"))
        || hasClass(attributes.get("class"))
        || INVISIBLE.matcher(attributes.get("style")).find();
  }

  private static boolean hasClass(String names) {
    if (names.isEmpty()) {
      return false;
    }
    if (names.indexOf(' ') < 0) {
      return CLASSES.contains(names);
    }
    for (String name : BLANK.split(names)) {
      if (CLASSES.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
