package io.xenotime.feeds;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.http.HitFields;
import io.xenotime.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a table of hits. Immutable.
 *
 * @param name as the field of a hit is called
 * @param usual whether it is there unless fields are asked for
 * @param cell what it says of a hit, in plain text
 */
record CsvColumn(String name, boolean usual, Function<Hit, String> cell) {

  CsvColumn {
    requireNonNull(name, "name");
    requireNonNull(cell, "cell");
  }

  /** Returns all columns there are, in order. */
  static List<CsvColumn> all(List<Facet> facets) {
    List<CsvColumn> columns = new ArrayList<>();
    columns.add(new CsvColumn("id", true, hit -> Long.toString(hit.id())));
    columns.add(new CsvColumn("url", true, hit -> PostAddress.of(hit).orElse("")));
    columns.add(new CsvColumn("slug", false, Hit::slug));
    columns.add(new CsvColumn("type", false, Hit::type));
    columns.add(new CsvColumn("title", true, Hit::title));
    columns.add(new CsvColumn("date", true, hit -> hit.published().toString()));
    columns.add(new CsvColumn("modified", true, hit -> hit.modified().toString()));
    columns.add(new CsvColumn("excerpt", true, Hit::excerpt));
    columns.add(new CsvColumn("highlights", true, hit -> String.join(" | ", hit.highlights())));
    for (Facet facet : HitFields.shown(facets)) {
      columns.add(new CsvColumn(facet.parameter(), true, hit -> labels(hit, facet)));
    }
    columns.add(new CsvColumn("more", false, hit -> Integer.toString(hit.more())));
    return columns;
  }

  private static String labels(Hit hit, Facet facet) {
    return hit.terms().getOrDefault(facet, List.of()).stream()
        .map(Term::name)
        .collect(Collectors.joining("; "));
  }
}
