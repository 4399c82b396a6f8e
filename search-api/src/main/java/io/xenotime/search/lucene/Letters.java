package io.xenotime.search.lucene;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Text as it is compared where case and accents do not count. */
final class Letters {

  private Letters() {}

  /** Returns the text in lower case, without accents, without space around it. */
  static String fold(String text) {
    char[] folded = new char[4 * text.length()];
    int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
    return new String(folded, 0, length).toLowerCase(Locale.ROOT).strip();
  }
}
