package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.search.InvalidSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads filters in lists: all members of the outer list must hold, any of an inner one. */
final class FilterLists {

  /** A comma behind which another attribute begins; others belong to values. */
  private static final Pattern BETWEEN_FACETS = Pattern.compile(",(?=\\s*-?[A-Za-z0-9_-]+:)");

  private static final Pattern BETWEEN_NUMBERS = Pattern.compile(",");

  private final String parameter;
  private final Attributes attributes;
  private final Pattern between;
  private final Reader reader;

  /** Reads one filter. */
  private interface Reader {
    Filter read(String text);
  }

  private FilterLists(String parameter, Attributes attributes, Pattern between, boolean numbers) {
    this.parameter = parameter;
    this.attributes = attributes;
    this.between = between;
    this.reader = numbers ? new Comparison(parameter, attributes)::must : this::facet;
  }

  /** Reads filters such as {@code regions:China}, {@code -regions:China}. */
  static FilterLists ofFacets(String parameter, Attributes attributes) {
    return new FilterLists(parameter, attributes, BETWEEN_FACETS, false);
  }

  /** Reads filters such as {@code date_timestamp>=1735689600}. */
  static FilterLists ofNumbers(String parameter, Attributes attributes) {
    return new FilterLists(parameter, attributes, BETWEEN_NUMBERS, true);
  }

  /**
   * Returns what must hold.
   *
   * @throws InvalidSearch if it cannot be read, or asks for what cannot be served
   */
  Filter read(JsonNode lists) {
    if (lists.isTextual()) {
      return new Filter.All(
          Arrays.stream(between.split(lists.textValue()))
              .filter(text -> !text.isBlank())
              .map(reader::read)
              .toList());
    }
    if (!lists.isArray()) {
      throw wrong(lists);
    }
    List<Filter> all = new ArrayList<>();
    for (JsonNode member : lists) {
      if (member.isTextual()) {
        all.add(reader.read(member.textValue()));
      } else if (!member.isArray()) {
        throw wrong(member);
      } else if (!member.isEmpty()) {
        all.add(any(member));
      }
    }
    return new Filter.All(all);
  }

  private Filter any(JsonNode list) {
    List<Filter> any = new ArrayList<>();
    for (JsonNode member : list) {
      if (!member.isTextual()) {
        throw wrong(member);
      }
      any.add(reader.read(member.textValue()));
    }
    return new Filter.Any(any);
  }

  private Filter facet(String text) {
    String filter = text.strip();
    boolean excluded = filter.startsWith("-") || filter.startsWith("NOT ");
    String positive = excluded ? filter.substring(filter.startsWith("-") ? 1 : 4).strip() : filter;
    int colon = positive.indexOf(':');
    if (colon < 1 || positive.substring(colon + 1).isBlank()) {
      throw new InvalidSearch(
          parameter,
          parameter + " must be filters such as attribute:value, got " + quoted(text),
          "attribute:value, -attribute:value");
    }
    String value = positive.substring(colon + 1);
    // A value that begins with a minus has a backslash before it.
    boolean without = value.startsWith("-");
    String plain = without || value.startsWith("\\-") ? value.substring(1) : value;
    Filter carries =
        new Filter.Carries(
            attributes.filter(parameter, positive.substring(0, colon).strip()), plain);
    return excluded != without ? new Filter.Not(carries) : carries;
  }

  private InvalidSearch wrong(JsonNode node) {
    return new InvalidSearch(
        parameter,
        parameter
            + " must be texts in a list, or lists of them in a list, got "
            + quoted(node.toString()),
        "[\"a\", [\"b\", \"c\"]]");
  }
}
