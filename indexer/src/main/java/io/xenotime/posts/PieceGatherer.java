package io.xenotime.posts;

import io.xenotime.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Gathers text into paragraphs and table rows. One thread. */
final class PieceGatherer {

  private final Remains remains;
  private final int maxTextChars;
  private final List<Piece> pieces = new ArrayList<>();
  private final TextBuffer text = new TextBuffer();
  private final List<String> cells = new ArrayList<>();
  private int rows;
  private boolean allBold = true;
  private boolean allAnchors = true;

  /** Continues text longer than {@code maxTextChars} in a further paragraph. */
  PieceGatherer(Remains remains, int maxTextChars) {
    this.remains = remains;
    this.maxTextChars = maxTextChars;
  }

  List<Piece> all() {
    return pieces;
  }

  /** Adds to the paragraph and returns whether any of it can be seen. */
  boolean text(String more, boolean bold, boolean anchor) {
    if (!text.append(more)) {
      return false;
    }
    allBold &= bold;
    allAnchors &= anchor;
    return true;
  }

  void blank() {
    text.blank();
  }

  /** Ends the paragraph; inside of a table's row only a blank is due. */
  void part(Block.Kind kind, int list, int item) {
    if (rows > 0) {
      text.blank();
      return;
    }
    if (!text.isEmpty()) {
      add(kind, remains.cleared(text.take()), list, item);
    }
    text.blank();
    allBold = true;
    allAnchors = true;
  }

  /** Begins a row if it is one of several cells; the row around it, if any, ends. */
  void openRow(boolean grid) {
    if (rows > 0) {
      endRow();
    }
    rows += grid ? 1 : 0;
  }

  void closeRow(boolean grid) {
    if (grid) {
      endRow();
      rows--;
    }
  }

  /** Ends the cell of a row. */
  void cell() {
    if (rows == 0) {
      return;
    }
    String cell = remains.cleared(text.take());
    if (!cell.isEmpty()) {
      cells.add(cell);
    }
  }

  private void endRow() {
    cell();
    add(Block.Kind.ROW, String.join(" | ", cells), 0, 0);
    cells.clear();
    allBold = true;
    allAnchors = true;
  }

  private void add(Block.Kind kind, String whole, int list, int item) {
    for (String part : LongText.cut(whole, maxTextChars)) {
      pieces.add(new Piece(kind, part, list, item, allBold, allAnchors));
    }
  }
}
