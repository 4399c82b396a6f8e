package io.xenotime.search;

import java.util.List;

/**
 * How a text was read as a query. Immutable.
 *
 * @param interpreted the query in the language's plain form; empty for everything
 * @param warnings what could not be read as meant, a sentence each
 */
public record QueryReading(String interpreted, List<String> warnings) {

  public QueryReading {
    warnings = List.copyOf(warnings);
  }
}
