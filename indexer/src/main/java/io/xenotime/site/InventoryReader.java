package io.xenotime.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/**
 * Reads the list of all posts, again if it changed meanwhile, and remembers how many posts a site
 * counts and never shows. Safe for many threads.
 */
final class InventoryReader {

  /** A list that changes faster than it can be read is taken as it is in the end. */
  private static final int READINGS = 4;

  private final ApiRoot root;
  private final Pages pages;
  private final Remarks remarks;
  private final Map<PostType, Long> gaps = new ConcurrentHashMap<>();

  InventoryReader(ApiRoot root, Pages pages, Remarks remarks) {
    this.root = root;
    this.pages = pages;
    this.remarks = remarks;
  }

  /**
   * Reads it.
   *
   * @param filter parameters that choose some of the posts; none for all
   * @param rowsSoFar hears after each page how many rows there are
   */
  Inventory read(
      PostType type,
      List<SiteTaxonomy> taxonomies,
      Map<String, String> filter,
      IntConsumer rowsSoFar)
      throws SiteFailure {
    RowReader rows = new RowReader(taxonomies);
    Map<String, String> parameters = parameters(rows.fields());
    parameters.putAll(filter);
    long gapBefore = gaps.getOrDefault(type, 0L);
    for (int reading = 1; ; reading++) {
      InventoryBuilder builder = new InventoryBuilder(taxonomies.size());
      Pages.Counts counts =
          pages.read(
              page -> {
                parameters.put("page", Integer.toString(page));
                return root.address(type.route(), parameters);
              },
              page -> {
                long highest = builder.highest();
                rows.read(page, builder::add);
                rowsSoFar.accept(builder.rows());
                return builder.highest() > highest ? 1 : 0;
              });
      OptionalLong total = counts.rows();
      long listed = total.orElse(builder.distinct());
      long gap = listed - builder.distinct();
      // plugins hide posts that WordPress counts: a gap that stays is no change of the list; and
      // the number alone can be right by chance: one post that went, read before, for one missed
      boolean steady = !counts.shrank() && (gap == 0 || gap == gapBefore);
      if (steady || total.isEmpty() || reading == READINGS) {
        if (!steady || gap != 0 || total.isEmpty()) {
          remark(type, builder.distinct(), total);
        }
        if (filter.isEmpty()) {
          gaps.put(type, gap);
        }
        return builder.build(listed);
      }
      gapBefore = gap;
    }
  }

  private void remark(PostType type, int read, OptionalLong total) {
    remarks.add(
        "total " + type.name(),
        total.isPresent()
            ? "site's list of "
                + type.name()
                + " never held still while it was read: "
                + read
                + " posts came, and "
                + total.getAsLong()
                + " are said to be there"
            : "site does not say how many posts of "
                + type.name()
                + " there are, "
                + read
                + " came");
  }

  /** In order of ids, for in all other orders WordPress loses posts between pages. */
  static Map<String, String> parameters(String fields) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("per_page", Integer.toString(Pages.PER_PAGE));
    parameters.put("orderby", "id");
    parameters.put("order", "asc");
    parameters.put("_fields", fields);
    return parameters;
  }
}
