package io.xenotime.feeds;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Facet;
import io.xenotime.feeds.FeedFormat.Use;
import io.xenotime.http.ParamReader;
import io.xenotime.http.SearchParams;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.SearchLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parameters of a search that is handed on as a document, read. Immutable.
 *
 * <p>Those of a search hold, but for what one page of results is about: see {@link #idle}. Beside
 * them, {@code limit} says how many hits are wanted, a number or {@code all}, and {@code bom=true}
 * puts a byte order mark before a table.
 *
 * @param search what is searched for
 * @param limit how many hits at most, {@link Long#MAX_VALUE} for all
 * @param bom whether a table begins with a byte order mark, as some spreadsheets want it
 * @param counted the parameters that count, as they were given
 * @param warnings what does not count or was not understood, a sentence each
 */
public record FeedParams(
    FeedFormat format,
    SearchParams search,
    long limit,
    boolean bom,
    Map<String, List<String>> counted,
    List<String> warnings) {

  private static final int ENTRIES_TO_SUBSCRIBE = 50;
  private static final String LIMIT = "limit";
  private static final String BOM = "bom";
  private static final String FIELDS = "fields";
  private static final String ALL = "all";
  private static final int MOST = 1_000_000_000;

  public FeedParams {
    requireNonNull(format, "format");
    requireNonNull(search, "search");
    counted = Map.copyOf(counted);
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the parameters of a search as a document.
   *
   * @param given by name, the values as they came, decoded
   * @param facets all facets there are
   * @throws InvalidSearch naming everything that is wrong
   */
  public static FeedParams read(
      FeedFormat format, Map<String, List<String>> given, List<Facet> facets, SearchLimits limits) {
    Map<String, List<String>> counted = new LinkedHashMap<>(given);
    counted.values().removeIf(values -> values.stream().allMatch(String::isBlank));
    List<String> idle = idle(format).stream().filter(counted::containsKey).toList();
    idle.forEach(counted::remove);
    ParamReader own = new ParamReader(counted);
    long limit = limit(own, format.use());
    boolean bom = format == FeedFormat.CSV && own.flag(BOM);
    Optional<SearchParams> search = search(own, format, counted, facets, limits);
    own.finish();
    SearchParams read = search.orElseThrow();
    FeedParams params = new FeedParams(format, read, limit, bom, counted, warnings(idle, read));
    if (format == FeedFormat.CSV) {
      params.checkColumns();
    }
    return params;
  }

  /** Returns the parameters of a search that say nothing in this format. */
  private static List<String> idle(FeedFormat format) {
    List<String> idle = new ArrayList<>(List.of("page", "per_page", "cursor"));
    if (format != FeedFormat.JSONL) {
      idle.addAll(List.of("snippets", "highlight", "explain"));
    }
    if (format.use() == Use.SUBSCRIBE) {
      idle.add(FIELDS);
    }
    return idle;
  }

  private static long limit(ParamReader reader, Use use) {
    Optional<String> word = reader.word(LIMIT);
    if (word.isEmpty()) {
      return switch (use) {
        case SUBSCRIBE -> ENTRIES_TO_SUBSCRIBE;
        case TAKE_AWAY -> Long.MAX_VALUE;
      };
    }
    if (word.get().equals(ALL)) {
      return Long.MAX_VALUE;
    }
    if (word.get().matches("0{0,9}[1-9][0-9]{0,8}|1000000000")) {
      return Long.parseLong(word.get());
    }
    reader.problem(
        LIMIT,
        LIMIT + " must be all or 1 to " + MOST + ", got " + ParamReader.quoted(word.get()),
        ALL + ", 1 to " + MOST);
    return 1;
  }

  private static Optional<SearchParams> search(
      ParamReader own,
      FeedFormat format,
      Map<String, List<String>> counted,
      List<Facet> facets,
      SearchLimits limits) {
    Map<String, List<String>> given = new LinkedHashMap<>(counted);
    given.remove(LIMIT);
    if (format == FeedFormat.CSV) {
      given.remove(BOM);
    }
    given.putIfAbsent("snippets", List.of("0"));
    if (format.use() == Use.SUBSCRIBE) {
      given.putIfAbsent("sort", List.of("newest"));
    }
    try {
      return Optional.of(SearchParams.read(given, facets, limits));
    } catch (InvalidSearch invalid) {
      own.problems(invalid);
      return Optional.empty();
    }
  }

  /** Returns the columns of a table: the fields asked for, or the usual ones. */
  List<CsvColumn> columns() {
    boolean asked = counted.containsKey(FIELDS);
    return CsvColumn.all(search.facets()).stream()
        .filter(column -> asked ? search.fields().contains(column.name()) : column.usual())
        .toList();
  }

  private void checkColumns() {
    if (columns().isEmpty()) {
      List<String> names = CsvColumn.all(search.facets()).stream().map(CsvColumn::name).toList();
      throw new InvalidSearch(
          FIELDS,
          FIELDS + " must name a column of a table, got " + String.join(", ", search.fields()),
          String.join(", ", names));
    }
  }

  private static List<String> warnings(List<String> idle, SearchParams search) {
    return Stream.concat(
            idle.stream().map(name -> name + " does not count in this format"),
            search.warnings().stream())
        .toList();
  }
}
