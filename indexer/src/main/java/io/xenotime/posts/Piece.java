package io.xenotime.posts;

import io.xenotime.article.Block;

/**
 * A paragraph with what tells a leading list from others. Immutable.
 *
 * @param list the number of the outermost list it is in; 0 for none
 * @param item the number of the list item it is in; 0 for none
 * @param bold whether all of it is bold
 * @param anchors whether all of it leads to other parts of the same page
 */
record Piece(Block.Kind kind, String text, int list, int item, boolean bold, boolean anchors) {

  /**
   * Returns whether it stands over what follows: a heading, or a bold paragraph in place of one.
   */
  boolean isTitle() {
    return kind == Block.Kind.HEADING || kind == Block.Kind.PARAGRAPH && bold;
  }
}
