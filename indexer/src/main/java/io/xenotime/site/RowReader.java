package io.xenotime.site;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Reads the rows of an inventory from the pages of a list. Safe for many threads. */
final class RowReader {

  private static final long[] NONE = {};

  private final Map<String, Integer> columns = new HashMap<>();
  private final String fields;

  RowReader(List<SiteTaxonomy> taxonomies) {
    for (int i = 0; i < taxonomies.size(); i++) {
      columns.put(taxonomies.get(i).restBase(), i);
    }
    fields = FieldNames.ofInventory(taxonomies);
  }

  /** Returns the names of what a list must have for it. */
  String fields() {
    return fields;
  }

  interface Taker {
    void take(InventoryRow row) throws SiteFailure;
  }

  /** Hands on the rows of one page; what has no id is left out, and missed in the count then. */
  void read(Answer page, Taker taker) throws SiteFailure {
    try (JsonParser parser = Json.parser(page.body(), 0)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw ErrorAnswers.otherShape(page, "a list of posts");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
          throw ErrorAnswers.otherShape(page, "a list of posts");
        }
        InventoryRow row = row(parser);
        if (row.id() > 0) {
          taker.take(row);
        }
      }
    } catch (SiteFailure failure) {
      throw failure;
    } catch (IOException e) {
      throw ErrorAnswers.notJson(page);
    }
  }

  private InventoryRow row(JsonParser parser) throws IOException {
    long id = 0;
    long modified = Inventory.UNKNOWN;
    long published = Inventory.UNKNOWN;
    boolean isProtected = false;
    long[][] terms = new long[columns.size()][];
    Arrays.fill(terms, NONE);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "id" -> id = number(parser).orElse(0);
        case "modified_gmt" -> modified = GmtSeconds.of(parser.getValueAsString(""));
        case "date_gmt" -> published = GmtSeconds.of(parser.getValueAsString(""));
        case "content" -> isProtected = isProtected(parser);
        default -> {
          Integer column = columns.get(name);
          if (column == null) {
            parser.skipChildren();
          } else {
            terms[column] = numbers(parser);
          }
        }
      }
      parser.skipChildren();
    }
    return new InventoryRow(
        id, modified == Inventory.UNKNOWN ? published : modified, isProtected, terms);
  }

  private static boolean isProtected(JsonParser parser) throws IOException {
    boolean found = false;
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean flag = parser.currentName().equals("protected");
        parser.nextToken();
        found |= flag && (parser.getValueAsBoolean() || number(parser).orElse(0) != 0);
        parser.skipChildren();
      }
    }
    return found;
  }

  private static long[] numbers(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return NONE;
    }
    long[] numbers = new long[4];
    int size = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      OptionalLong number = number(parser);
      if (number.isPresent()) {
        numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
        numbers[size++] = number.getAsLong();
      }
      parser.skipChildren();
    }
    return size == 0 ? NONE : Arrays.copyOf(numbers, size);
  }

  private static OptionalLong number(JsonParser parser) throws IOException {
    return parser.currentToken().isScalarValue()
        ? Json.number(parser.getText())
        : OptionalLong.empty();
  }
}
