package io.xenotime.benchmarks;

import io.xenotime.benchmarks.MadeUpPost.Section;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/**
 * The HTML that WordPress and its plugins make of a post: highlights, a separator, an image, a
 * table of contents, headings, and the remains of a block and a newsletter plugin at the end.
 */
final class PostHtml {

  private static final String BETWEEN_BLOCKS = "\n\n\n\n";

  private PostHtml() {}

  /** Returns what {@code content.rendered} is of the post. */
  static String content(MadeUpPost post) {
    StringBuilder html = new StringBuilder(10_000);
    html.append("\n<p><strong>Highlights</strong></p>").append(BETWEEN_BLOCKS);
    html.append("<ul class=\"wp-block-list\">\n<li>")
        .append(String.join("</li>" + BETWEEN_BLOCKS + "<li>", post.highlights()))
        .append("</li>\n</ul>")
        .append(BETWEEN_BLOCKS)
        .append("<hr class=\"wp-block-separator has-alpha-channel-opacity\">")
        .append(BETWEEN_BLOCKS);
    post.introduction().forEach(text -> paragraph(html, "<em>" + text + "</em>"));
    html.append("<figure class=\"wp-block-image\"><img decoding=\"async\" src=\"")
        .append(PostMaker.SITE)
        .append("/wp-content/uploads/")
        .append(post.published().atOffset(ZoneOffset.UTC).getYear())
        .append("/")
        .append(post.slug())
        .append("-1.jpg\" alt=\"\"></figure>")
        .append(BETWEEN_BLOCKS);
    tableOfContents(html, post);
    for (Section section : post.sections()) {
      html.append("<h2 class=\"wp-block-heading\" id=\"")
          .append(section.anchor())
          .append("\">")
          .append(section.heading())
          .append("</h2>")
          .append(BETWEEN_BLOCKS);
      section.paragraphs().forEach(text -> paragraph(html, text));
    }
    return html.append("<p>\u00a9!-- /wp:paragraph --&gt;</p>")
        .append("<span class=\"et_bloom_bottom_trigger\"></span>")
        .toString();
  }

  private static void paragraph(StringBuilder html, String text) {
    html.append("<p>").append(text).append("</p>").append(BETWEEN_BLOCKS);
  }

  private static void tableOfContents(StringBuilder html, MadeUpPost post) {
    html.append("<div class=\"wp-block-rank-math-toc-block\" id=\"rank-math-toc\">")
        .append("<h2>Table of Contents</h2><nav><ul>")
        .append(
            post.sections().stream()
                .map(section ->
                    "<li><a href=\"#" + section.anchor() + "\">" + section.heading() + "</a></li>")
                .collect(Collectors.joining()))
        .append("</ul></nav></div>")
        .append(BETWEEN_BLOCKS);
  }
}
