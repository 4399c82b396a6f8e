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
          "(about (us|the (author|company|publisher))\\b"
              + "|about \\w[^.!?]{0,60}$"
              + "|(cautionary|forward[- ]looking) (statements?|notes?|information|language)\\b"
              + "|safe harbou?r\\b|legal notice\\b"
              + "|(disclaimers?|disclosures?|contacts?|sources?)(:|$)"
              + "|(media|press|investor)( relations)?,? (contacts?|enquiries|inquiries)\\b"
              + "|(for|further) (more |further )?information,? (please )?(contact|visit|see)\\b"
              + "|(subscribe|sign up|follow us|read more|read the full|click here|share this)\\b"
              + "|(this|the) (article|story|post|release) (was )?(first|originally) (appeared|published)"
              + "|copyright (©|\\(c\\)|[0-9])|©).*",
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
