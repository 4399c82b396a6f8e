package io.xenotime.feeds;

import io.xenotime.search.Hit;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a table (RFC 4180): a header, then a row a hit. One thread.
 *
 * <p>A cell that a spreadsheet would run as a formula gets an apostrophe in front, behind which
 * spreadsheets show it as text.
 */
final class CsvWriter implements FeedWriter {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** What formulas begin with, in letters of full width too, and what may lead up to one. */
  private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n＝＋－＠";

  private final Writer out;
  private final boolean marked;
  private final List<CsvColumn> columns;

  CsvWriter(Writer out, FeedParams params) {
    this.out = out;
    this.marked = params.bom();
    this.columns = params.columns();
  }

  @Override
  public void start(FeedHead head) throws IOException {
    if (marked) {
      out.write(BYTE_ORDER_MARK);
    }
    row(columns.stream().map(CsvColumn::name));
  }

  @Override
  public void entry(Hit hit) throws IOException {
    row(columns.stream().map(column -> column.cell().apply(hit)));
  }

  @Override
  public void end(Optional<Instant> updated) throws IOException {
    out.flush();
  }

  private void row(Stream<String> cells) throws IOException {
    String separator = "";
    for (Iterator<String> row = cells.iterator(); row.hasNext(); ) {
      out.write(separator);
      cell(harmless(PlainText.of(row.next())));
      separator = ",";
    }
    out.write("\r\n");
  }

  private void cell(String text) throws IOException {
    if (needsQuotes(text)) {
      out.write('"');
      out.write(text.replace("\"", "\"\""));
      out.write('"');
    } else {
      out.write(text);
    }
  }

  /** Semicolons too, as spreadsheets of some countries separate cells by them. */
  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character == '"' || character == ',' || character == ';') {
        return true;
      }
    }
    return false;
  }

  /** Returns the text as a spreadsheet may see it. */
  static String harmless(String text) {
    int first = 0;
    // What nobody sees in front of a formula need not keep a spreadsheet from running it.
    while (first < text.length() && isUnseen(text.charAt(first))) {
      first++;
    }
    return first < text.length() && STARTS_OF_FORMULAS.indexOf(text.charAt(first)) >= 0
        ? "'" + text
        : text;
  }

  private static boolean isUnseen(char character) {
    return character == ' '
        || character > '~'
            && (Character.getType(character) == Character.FORMAT
                || Character.isSpaceChar(character));
  }
}
