package io.xenotime.posts;

import java.util.Set;

/** Names that are shortcodes even alone in their brackets, as no writer's word looks like them. */
final class ShortcodeNames {

  /** Those whose content is an address or code, and not for readers. */
  static final Set<String> MACHINES =
      Set.of("audio", "embed", "googlemaps", "iframe", "playlist", "video", "vimeo", "youtube");

  private static final Set<String> KNOWN =
      Set.of(
          "ad",
          "adrotate",
          "button",
          "caption",
          "code",
          "column",
          "contact-form",
          "contact-form-7",
          "divider",
          "ez-toc",
          "gallery",
          "gravityform",
          "instagram-feed",
          "jetpack-related-posts",
          "lwptoc",
          "mailpoet_form",
          "mc4wp_form",
          "ninja_form",
          "rank_math_breadcrumb",
          "rank_math_toc",
          "rev_slider",
          "row",
          "separator",
          "slideshow",
          "spacer",
          "tablepress",
          "toc",
          "wp_caption",
          "wpforms");

  private ShortcodeNames() {}

  static boolean isKnown(String name) {
    return KNOWN.contains(name)
        || MACHINES.contains(name)
        || name.startsWith("vc_")
        || name.startsWith("et_pb_")
        || name.startsWith("fusion_");
  }

  /** Returns whether it is a picture with words under it. */
  static boolean isCaption(String name) {
    return name.equals("caption") || name.equals("wp_caption");
  }
}
