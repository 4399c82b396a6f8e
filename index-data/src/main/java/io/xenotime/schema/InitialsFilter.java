package io.xenotime.schema;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the full stops out of initials, so that U.S. and US are one word; 2.0 stays as it is. */
final class InitialsFilter extends TokenFilter {

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  InitialsFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (areInitials(word.buffer(), word.length())) {
      dropStops();
    }
    return true;
  }

  /** Single letters with a full stop between each two. */
  private static boolean areInitials(char[] chars, int length) {
    if (length < 3 || length % 2 == 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean fits = i % 2 == 0 ? Character.isLetter(chars[i]) : chars[i] == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private void dropStops() {
    char[] chars = word.buffer();
    int letters = (word.length() + 1) / 2;
    for (int i = 1; i < letters; i++) {
      chars[i] = chars[2 * i];
    }
    word.setLength(letters);
  }
}
