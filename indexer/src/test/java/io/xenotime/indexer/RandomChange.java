package io.xenotime.indexer;

import java.util.List;
import java.util.Random;

/** Changes that editors make, at random. */
final class RandomChange {

  private RandomChange() {}

  /** Returns one, as a line for {@link WordPress#change}. */
  static String of(List<Long> ids, Random random) {
    long id = ids.get(random.nextInt(ids.size()));
    String word = "w" + random.nextInt(1000);
    return switch (random.nextInt(15)) {
      case 0, 1, 2 -> "edit " + id + " " + word;
      case 3 -> "title " + id + " " + word;
      case 4 -> "slug " + id + " " + word;
      case 5 -> "status " + id + " draft";
      case 6 -> "status " + id + " publish";
      case 7 -> "trash " + id;
      case 8, 9 -> "untrash " + id;
      case 10 -> "password " + id + (random.nextBoolean() ? " " + word : "");
      case 11 -> "retag " + id + " regions " + region(random) + "," + region(random);
      case 12 -> random.nextInt(4) > 0 ? "new " + word : "delete " + id;
      case 13 -> "rename regions " + region(random) + " " + word;
      default ->
          random.nextInt(4) > 0
              ? "retag " + id + " news-type ree-news"
              : "drop-term regions " + region(random);
    };
  }

  private static String region(Random random) {
    return List.of("china", "japan", "peru", "chile", "france", "vietnam").get(random.nextInt(6));
  }
}
