package io.xenotime.algolia;

import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text to some words around the first that matches. Safe for many threads. */
final class Cut {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private Cut() {}

  /**
   * Returns the part of the text, with an ellipsis where something is left out.
   *
   * @param words at most, 1 or more
   */
  static Marked to(int words, Marked marked, String ellipsis) {
    List<Span> all = words(marked.text());
    if (all.size() <= words) {
      return marked;
    }
    int first = Math.clamp(firstMatch(all, marked.spans()) - words / 3, 0, all.size() - words);
    int last = first + words - 1;
    int start = all.get(first).start();
    int end = all.get(last).end();
    String before = first == 0 ? "" : ellipsis;
    String after = last == all.size() - 1 ? "" : ellipsis;
    List<Span> spans = new ArrayList<>();
    for (Span span : marked.spans()) {
      // A phrase may begin within the part and end beyond it.
      int from = Math.max(span.start(), start);
      int to = Math.min(span.end(), end);
      if (from < to) {
        spans.add(new Span(from - start + before.length(), to - start + before.length()));
      }
    }
    return new Marked(before + marked.text().substring(start, end) + after, spans);
  }

  private static int firstMatch(List<Span> words, List<Span> matches) {
    int word = 0;
    while (!matches.isEmpty() && words.get(word).end() <= matches.getFirst().start()) {
      word++;
    }
    return word;
  }

  private static List<Span> words(String text) {
    Matcher word = WORD.matcher(text);
    List<Span> words = new ArrayList<>();
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }
}
