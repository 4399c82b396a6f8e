package io.xenotime.eval;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints documents of one query with their ranks and grades. */
final class RankingText {

  private static final int PAGE = 10;

  private final PrintWriter out;

  RankingText(PrintWriter out) {
    this.out = out;
  }

  /** Prints what came first. */
  void top(QueryResult result, int most) {
    List<RankedPost> posts = result.ranking().posts();
    for (RankedPost post : posts.subList(0, Math.min(most, posts.size()))) {
      int rank = result.ranking().rank(post.slug());
      line("%3d. grade %d  %s", rank, result.grade(post.slug()), name(post));
    }
    if (posts.isEmpty()) {
      line("     nothing found");
    }
  }

  /** Prints judged documents that are not on the first page, the best grade first. */
  void missed(QueryResult result, int most) {
    result.grades().entrySet().stream()
        .filter(judged -> judged.getValue() > 0)
        .filter(judged -> !isOnFirstPage(result.ranking().rank(judged.getKey())))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(judged ->
            line(
                "missed grade %d  %s, %s",
                judged.getValue(), judged.getKey(), place(result.ranking().rank(judged.getKey()))));
  }

  void falls(List<Fall> falls, int most) {
    for (Fall fall : falls.subList(0, Math.min(most, falls.size()))) {
      line(
          "fell   grade %d  %s, from %d. to %s",
          fall.grade(), fall.slug(), fall.before(), place(fall.now()));
    }
  }

  private static boolean isOnFirstPage(int rank) {
    return rank > 0 && rank <= PAGE;
  }

  private static String place(int rank) {
    return rank == 0 ? "not found" : rank + ".";
  }

  private static String name(RankedPost post) {
    return post.title().isEmpty() ? post.slug() : post.slug() + "  " + post.title();
  }

  private void line(String format, Object... values) {
    out.println(EvaluationText.plain("  " + String.format(Locale.ROOT, format, values)));
  }
}
