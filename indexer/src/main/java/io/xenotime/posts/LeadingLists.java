package io.xenotime.posts;

import io.xenotime.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds two lists that are not body text: the highlights at its start, and tables of contents. */
final class LeadingLists {

  private static final Pattern HIGHLIGHTS =
      Pattern.compile("(key )?highlights ?:?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENTS =
      Pattern.compile(
          "(table of )?contents ?:?|in this (article|post) ?:?|on this page ?:?",
          Pattern.CASE_INSENSITIVE);

  private LeadingLists() {}

  /** What a body comes to. */
  record Split(List<String> highlights, List<Block> body) {}

  /**
   * Parts the highlights from the body and drops tables of contents.
   *
   * @param maxHighlights a longer list is body text
   */
  static Split split(List<Piece> all, int maxHighlights) {
    List<Piece> pieces = withoutContents(all);
    int title = 0;
    while (title < pieces.size() && pieces.get(title).kind() == Block.Kind.CAPTION) {
      title++;
    }
    boolean there =
        title < pieces.size()
            && pieces.get(title).isTitle()
            && HIGHLIGHTS.matcher(pieces.get(title).text()).matches();
    int end = there ? endOfList(pieces, title + 1) : title;
    List<String> highlights = there ? items(pieces.subList(title + 1, end)) : List.of();
    if (highlights.isEmpty() || highlights.size() > maxHighlights) {
      return new Split(List.of(), blocks(pieces));
    }
    List<Piece> body = new ArrayList<>(pieces.subList(0, title));
    body.addAll(pieces.subList(end, pieces.size()));
    return new Split(highlights, blocks(body));
  }

  private static List<Piece> withoutContents(List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      int end = i + 1;
      if (CONTENTS.matcher(pieces.get(i).text()).matches()) {
        end = endOfList(pieces, i + 1);
      }
      if (end > i + 1 && pieces.subList(i + 1, end).stream().allMatch(Piece::anchors)) {
        i = end - 1;
      } else {
        kept.add(pieces.get(i));
      }
    }
    return kept;
  }

  /** Returns where the list that begins here ends; here if none begins. */
  private static int endOfList(List<Piece> pieces, int start) {
    int end = start;
    while (end < pieces.size()
        && pieces.get(end).kind() == Block.Kind.ITEM
        && pieces.get(end).list() == pieces.get(start).list()) {
      end++;
    }
    return end;
  }

  /** Returns one text for each item, of however many paragraphs it is. */
  private static List<String> items(List<Piece> pieces) {
    List<String> items = new ArrayList<>();
    int item = 0;
    for (Piece piece : pieces) {
      if (piece.item() == item && !items.isEmpty()) {
        items.add(items.removeLast() + " " + piece.text());
      } else {
        items.add(piece.text());
      }
      item = piece.item();
    }
    return items;
  }

  private static List<Block> blocks(List<Piece> pieces) {
    return pieces.stream().map(piece -> new Block(piece.kind(), piece.text())).toList();
  }
}
