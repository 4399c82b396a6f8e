package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import io.xenotime.http.NotFound;
import io.xenotime.search.SearchRequest.Order;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names of indexes: one for each order of the same articles. */
enum IndexName {
  NEWS(Order.RELEVANCE),
  NEWS_NEWEST(Order.NEWEST),
  NEWS_OLDEST(Order.OLDEST),
  NEWS_UPDATED(Order.UPDATED);

  private final Order order;

  IndexName(Order order) {
    this.order = order;
  }

  /**
   * Returns the index that is called so.
   *
   * @throws NotFound if there is none
   */
  static IndexName of(String name) {
    return Arrays.stream(values())
        .filter(index -> index.text().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new NotFound(
                "indexName",
                "Index " + quoted(name) + " does not exist, there are " + all(),
                all()));
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  Order order() {
    return order;
  }

  private static String all() {
    return Arrays.stream(values()).map(IndexName::text).collect(Collectors.joining(", "));
  }
}
