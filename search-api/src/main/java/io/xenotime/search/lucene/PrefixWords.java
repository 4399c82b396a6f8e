package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of an index that begin in some way, bounded in number. One thread, one search. */
final class PrefixWords {

  private final IndexReader reader;
  private final int maxWords;
  private final List<String> warnings;

  PrefixWords(IndexReader reader, int maxWords, List<String> warnings) {
    this.reader = reader;
    this.maxWords = maxWords;
    this.warnings = warnings;
  }

  /** Returns the first words, in order, that begin so in any of the fields. */
  List<BytesRef> of(List<IndexField> fields, String prefix) throws IOException {
    TreeSet<BytesRef> words = new TreeSet<>();
    for (IndexField field : fields) {
      collect(field, new BytesRef(prefix), words);
    }
    if (words.size() > maxWords) {
      warnings.add(
          prefix + "* stands for the first " + maxWords + " words that begin so, there are more");
    }
    return new ArrayList<>(words).subList(0, Math.min(maxWords, words.size()));
  }

  /** One word more than allowed from each field is enough to know that there are more. */
  private void collect(IndexField field, BytesRef prefix, TreeSet<BytesRef> words)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field.fieldName());
    if (terms == null) {
      return;
    }
    TermsEnum all = terms.iterator();
    int left = maxWords + 1;
    for (TermsEnum.SeekStatus status = all.seekCeil(prefix);
        status != TermsEnum.SeekStatus.END && left > 0;
        left--) {
      if (!StringHelper.startsWith(all.term(), prefix)) {
        return;
      }
      words.add(BytesRef.deepCopyOf(all.term()));
      if (all.next() == null) {
        return;
      }
    }
  }
}
