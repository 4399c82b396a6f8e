package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of an index that fit a pattern, bounded in number. One thread, one search. */
final class PatternWords {

  /** About a tenth of a second for all patterns of a search, as none may be slow. */
  private static final int MAX_LOOKED_AT = 1_000_000;

  private final IndexReader reader;
  private final int maxWords;
  private final List<String> warnings;
  private int lookedAt = 0;

  PatternWords(IndexReader reader, int maxWords, List<String> warnings) {
    this.reader = reader;
    this.maxWords = maxWords;
    this.warnings = warnings;
  }

  /** Returns the first words, in order, that begin so in any of the fields. */
  List<BytesRef> beginning(List<IndexField> fields, String prefix) throws IOException {
    return first(fields, prefix, word -> true, prefix + "*");
  }

  /** Returns the first words, in order, that look so in any of the fields. */
  List<BytesRef> matching(List<IndexField> fields, Wildcards pattern) throws IOException {
    return first(
        fields,
        pattern.beginning(),
        word -> pattern.matches(word.utf8ToString()),
        pattern.toString());
  }

  private List<BytesRef> first(
      List<IndexField> fields, String prefix, Predicate<BytesRef> fits, String shown)
      throws IOException {
    TreeSet<BytesRef> words = new TreeSet<>();
    for (IndexField field : fields) {
      collect(field, new BytesRef(prefix), fits, words);
    }
    if (words.size() > maxWords || lookedAt >= MAX_LOOKED_AT) {
      warnings.add(
          shown
              + " stands for the first "
              + Math.min(maxWords, words.size())
              + " words that look so, there are more");
    }
    return new ArrayList<>(words).subList(0, Math.min(maxWords, words.size()));
  }

  /** One word more than allowed from each field is enough to know that there are more. */
  private void collect(
      IndexField field, BytesRef prefix, Predicate<BytesRef> fits, TreeSet<BytesRef> words)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field.fieldName());
    if (terms == null) {
      return;
    }
    TermsEnum all = terms.iterator();
    if (all.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return;
    }
    int left = maxWords + 1;
    for (BytesRef word = all.term(); word != null && left > 0; word = all.next()) {
      if (!StringHelper.startsWith(word, prefix) || lookedAt++ >= MAX_LOOKED_AT) {
        return;
      }
      if (fits.test(word)) {
        words.add(BytesRef.deepCopyOf(word));
        left--;
      }
    }
  }
}
