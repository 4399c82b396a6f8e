package io.xenotime.benchmarks;

import java.util.Locale;

/** Puts what came of a load into Markdown: a sentence, then a table of latencies by class. */
final class LoadText {

  private LoadText() {}

  static String of(LoadResult load) {
    StringBuilder text = new StringBuilder(2048);
    text.append(
        String.format(
            Locale.ROOT,
            "%,d searches over %d connection%s in %s: %s a second; %,d failed. Times in ms.\n\n",
            load.overall().count(),
            load.connections(),
            load.connections() == 1 ? "" : "s",
            Numbers.seconds(load.elapsed()),
            Numbers.number(load.searchesPerSecond()),
            load.failed()));
    text.append("| searches | share | count | found (median) | p50 | p95 | p99 | max |\n");
    text.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    text.append(row("all", "100 %", "", load.overall()));
    load.classes()
        .forEach((kind, figures) ->
            text.append(
                row(
                    kind.toString(),
                    kind.percent() + " %",
                    Numbers.number(figures.found()),
                    figures.latencies())));
    return text.toString();
  }

  private static String row(String what, String share, String found, Latencies latencies) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %,d | %s | %s | %s | %s | %s |\n",
        what,
        share,
        latencies.count(),
        found,
        Numbers.millis(latencies.p50()),
        Numbers.millis(latencies.p95()),
        Numbers.millis(latencies.p99()),
        Numbers.millis(latencies.max()));
  }
}
