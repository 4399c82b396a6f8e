package io.xenotime.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A judged document that stands lower than before. Immutable.
 *
 * @param grade above 0
 * @param before its rank before, from 1
 * @param now its rank now; 0 when it is not found
 */
record Fall(String slug, int grade, int before, int now) {

  /** Returns the documents that fell, the best grade first, then by where they stood. */
  static List<Fall> between(Ranking before, QueryResult now) {
    List<Fall> falls = new ArrayList<>();
    for (RankedPost post : before.posts()) {
      Fall fall =
          new Fall(
              post.slug(),
              now.grade(post.slug()),
              before.rank(post.slug()),
              now.ranking().rank(post.slug()));
      if (fall.grade() > 0 && (fall.now() == 0 || fall.now() > fall.before())) {
        falls.add(fall);
      }
    }
    falls.sort(Comparator.comparingInt(Fall::grade).reversed());
    return falls;
  }
}
