package io.xenotime.likeness;

import io.xenotime.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What publishers set below every article and which therefore tells nothing of this one: about the
 * company, statements about the future, whom to call, where to subscribe.
 */
final class Boilerplate {

  private static final Pattern OPENING =
      Pattern.compile(
          "(about (us|the (author|company|publisher)|\\p{Lu}[^.!?]{0,60}$)"
              + "|(cautionary|safe harbou?r)\\b"
              + "|forward[- ]looking\\b"
              + "|disclaimers?\\b|disclosures?\\b|legal notice"
              + "|((media|press|investor)( relations)?|for more information|further information)"
              + "[ ,:]*(please )?(contacts?|enquiries|inquiries|visit)?\\b.{0,200}$"
              + "|contacts?:?$"
              + "|(subscribe|sign up|follow us|read more|click here|share this)\\b"
              + "|(this|the) (article|story|post|release) (was )?(first|originally) (appeared|published)"
              + "|(copyright|©|source:|sources:)).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Boilerplate() {}

  /** Returns the blocks without those, and without what stands below a heading of that kind. */
  static List<Block> cut(List<Block> body) {
    List<Block> kept = new ArrayList<>(body.size());
    boolean below = false;
    for (Block block : body) {
      boolean opens = OPENING.matcher(block.text()).matches();
      if (block.kind() == Block.Kind.HEADING) {
        below = opens;
      }
      if (!below && !opens) {
        kept.add(block);
      }
    }
    return kept;
  }
}
