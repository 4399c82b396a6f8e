package io.xenotime.posts;

/**
 * How much of a post is read; input is hostile until proven otherwise. Immutable.
 *
 * @param maxPostBytes bytes of a post's JSON; a longer post is skipped unread and rejected
 * @param maxDepth objects and arrays open at once in a post's JSON; a deeper post is rejected
 * @param maxHtmlChars characters of a title, a body or an excerpt before cleaning; a post with a
 *     longer one is rejected
 * @param maxTitleChars characters of a title after cleaning, or of a slug or a type; a post with a
 *     longer one is rejected
 * @param maxBlocks paragraphs of a body; a post with more is rejected, as cutting would hide text
 *     without a word
 * @param maxTextChars characters of one paragraph; a longer one goes on in the next
 * @param maxHighlights items of a highlights list; a longer list is left in the body
 * @param maxTerms terms of one facet; a post with more is rejected, as counts must be right
 * @param maxLinks links of a body; further ones are left out
 * @param maxTokens names, values and brackets of a post's JSON; a post with more is rejected
 */
public record PostLimits(
    int maxPostBytes,
    int maxDepth,
    int maxHtmlChars,
    int maxTitleChars,
    int maxBlocks,
    int maxTextChars,
    int maxHighlights,
    int maxTerms,
    int maxLinks,
    int maxTokens) {

  /** Far beyond any news post, and harmless to a heap of 512 MB. */
  public static final PostLimits DEFAULTS =
      new PostLimits(16 << 20, 100, 2_000_000, 1_000, 20_000, 50_000, 50, 500, 2_000, 500_000);

  public PostLimits {
    atLeastOne("maxPostBytes", maxPostBytes);
    atLeastOne("maxDepth", maxDepth);
    atLeastOne("maxHtmlChars", maxHtmlChars);
    atLeastOne("maxTitleChars", maxTitleChars);
    atLeastOne("maxBlocks", maxBlocks);
    atLeastOne("maxTextChars", maxTextChars);
    atLeastOne("maxHighlights", maxHighlights);
    atLeastOne("maxTerms", maxTerms);
    atLeastOne("maxLinks", maxLinks);
    atLeastOne("maxTokens", maxTokens);
  }

  private static void atLeastOne(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, got " + limit);
    }
  }
}
