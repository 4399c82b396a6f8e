package io.xenotime.search.lucene;

import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * Passages of one field of one article, with their matches. Immutable.
 *
 * @param list in reading order
 */
record Passages(List<Marked> list) {

  private static final char CUT = '…';

  /** Cuts passages out of a text. */
  static final class Formatter extends PassageFormatter {
    @Override
    public Passages format(Passage[] passages, String content) {
      return new Passages(
          Arrays.stream(passages)
              .map(passage -> marked(passage, content))
              .filter(marked -> !marked.text().isEmpty())
              .toList());
    }
  }

  private static Marked marked(Passage passage, String content) {
    int start = passage.getStartOffset();
    int end = passage.getEndOffset();
    while (start < end && isBetweenPassages(content.charAt(start))) {
      start++;
    }
    while (start < end && isBetweenPassages(content.charAt(end - 1))) {
      end--;
    }
    String before = SentenceEnds.cutsSentence(content, start) ? CUT + " " : "";
    String after = SentenceEnds.cutsSentence(content, end) ? " " + CUT : "";
    return new Marked(
        before + content.substring(start, end) + after,
        spans(passage, start, end, before.length() - start));
  }

  private static boolean isBetweenPassages(char sign) {
    return Character.isWhitespace(sign);
  }

  /** Matches in order; those that overlap, as a word and its phrase do, are one. */
  private static List<Span> spans(Passage passage, int start, int end, int shift) {
    List<Span> matches = new ArrayList<>();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int from = Math.max(start, passage.getMatchStarts()[i]);
      int to = Math.min(end, passage.getMatchEnds()[i]);
      if (from < to) {
        matches.add(new Span(from + shift, to + shift));
      }
    }
    matches.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> apart = new ArrayList<>();
    for (Span match : matches) {
      if (!apart.isEmpty() && match.start() < apart.getLast().end()) {
        Span last = apart.removeLast();
        apart.add(new Span(last.start(), Math.max(last.end(), match.end())));
      } else {
        apart.add(match);
      }
    }
    return apart;
  }
}
