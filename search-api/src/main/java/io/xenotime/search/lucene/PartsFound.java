package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.lucene.TextPart.Noun;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What of a text an article has, told in English. One thread, one article. */
final class PartsFound {

  /** More names than this are not read. */
  private static final int MAX_NAMES = 5;

  private final boolean alternatives;
  private final SearchedFields fields;
  private final Set<Noun> nouns = EnumSet.noneOf(Noun.class);
  private final List<String> there = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private int inTitle = 0;

  /**
   * @param alternatives whether the text itself says that parts may be missing
   * @param fields where words were looked for
   */
  PartsFound(boolean alternatives, SearchedFields fields) {
    this.alternatives = alternatives;
    this.fields = fields;
  }

  void add(TextPart part, boolean isThere, boolean isInTitle) {
    nouns.add(part.noun());
    (isThere ? there : missing).add(part.name());
    if (isInTitle) {
      inTitle++;
    }
  }

  /** Returns what the article has and where, without a full stop. */
  String sentence() {
    if (there.isEmpty()) {
      return "matches the filters";
    }
    return (alternatives ? "has " + names(there) : counted()) + ", " + titled();
  }

  private String counted() {
    int all = there.size() + missing.size();
    if (missing.isEmpty()) {
      return switch (all) {
        case 1 -> "the " + noun(1);
        case 2 -> "both " + noun(2);
        default -> "all " + all + " " + noun(all);
      };
    }
    String without = " (without " + names(missing) + ")";
    return there.size() + " of " + all + " " + noun(all) + without;
  }

  private String titled() {
    if (inTitle == 0 && !fields.unscopedIn(IndexField.TITLE)) {
      List<String> searched = fields.unscoped().stream().map(IndexField::fieldName).toList();
      return "looked for in " + names(searched) + " only";
    }
    int all = there.size();
    if (all == 1) {
      return inTitle == 1 ? "in the title" : "not in the title";
    }
    if (inTitle == 0) {
      return all == 2 ? "neither in the title" : "none in the title";
    }
    if (inTitle == all) {
      return (all == 2 ? "both" : "all") + " in the title";
    }
    return (inTitle == 1 ? "one" : inTitle) + " of them in the title";
  }

  private String noun(int count) {
    Noun noun = nouns.size() == 1 ? nouns.iterator().next() : Noun.TERM;
    return count == 1 ? noun.one() : noun.several();
  }

  private static String names(List<String> names) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    boolean tooMany = names.size() > MAX_NAMES;
    List<String> first = names.subList(0, tooMany ? MAX_NAMES : names.size() - 1);
    return String.join(", ", first)
        + " and "
        + (tooMany ? names.size() - MAX_NAMES + " more" : names.getLast());
  }
}
