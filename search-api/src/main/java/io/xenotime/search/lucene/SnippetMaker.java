package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.schema.Vocabulary;
import io.xenotime.search.Snippets;
import io.xenotime.search.Snippets.Marked;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Finds where articles match, with Lucene's unified highlighter. It takes the texts of articles
 * that were read already instead of reading their stored fields again. One thread, one search.
 */
final class SnippetMaker extends UnifiedHighlighter {

  private static final String TITLE = IndexField.TITLE.fieldName();
  private static final String HIGHLIGHTS = IndexField.HIGHLIGHTS.fieldName();
  private static final String BODY = IndexField.BODY.fieldName();
  private static final String[] FIELDS = {TITLE, HIGHLIGHTS, BODY};

  /** More highlights than a post is allowed to have. */
  private static final int EVERY_HIGHLIGHT = 1_000;

  private final int passages;
  private Map<Integer, Article> articles = Map.of();

  SnippetMaker(IndexSearcher searcher, Vocabulary vocabulary, int passages) {
    super(
        UnifiedHighlighter.builder(searcher, NewsAnalyzer.forIndexing(vocabulary))
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withScorer(new LeanPassageScorer())
            // Both would have each short text indexed in memory, to weigh passages that are whole.
            .withWeightMatches(false)
            .withPassageRelevancyOverSpeed(false));
    this.passages = passages;
  }

  /** Returns the snippets of each article by its document's number. */
  Map<Integer, Snippets> make(Query text, Map<Integer, Article> articles) throws IOException {
    this.articles = articles;
    int[] documents = articles.keySet().stream().mapToInt(Integer::intValue).toArray();
    Map<String, Object[]> marked =
        highlightFieldsAsObjects(FIELDS, text, documents, new int[] {1, EVERY_HIGHLIGHT, passages});
    Map<Integer, Snippets> snippets = new HashMap<>();
    for (int i = 0; i < documents.length; i++) {
      snippets.put(
          documents[i],
          new Snippets(
              passages(marked, TITLE, i)
                  .findFirst()
                  .orElse(new Marked(articles.get(documents[i]).title(), List.of())),
              passages(marked, HIGHLIGHTS, i).toList(),
              passages(marked, BODY, i).toList()));
    }
    return snippets;
  }

  private static Stream<Marked> passages(Map<String, Object[]> marked, String field, int document) {
    Object passages = marked.get(field)[document];
    return passages == null ? Stream.empty() : ((Passages) passages).list().stream();
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
    List<CharSequence[]> values = new ArrayList<>();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      CharSequence[] texts = new CharSequence[fields.length];
      for (int i = 0; i < fields.length; i++) {
        texts[i] = text(articles.get(document), fields[i]);
      }
      values.add(texts);
    }
    return values;
  }

  /** The field's values as the highlighter wants them: one text, the values separated. */
  private static String text(Article article, String field) {
    String separator = String.valueOf(MULTIVAL_SEP_CHAR);
    if (field.equals(TITLE)) {
      return article.title();
    }
    return field.equals(HIGHLIGHTS)
        ? String.join(separator, article.highlights())
        : article.body().stream().map(Block::text).collect(Collectors.joining(separator));
  }

  @Override
  protected BreakIterator getBreakIterator(String field) {
    if (field.equals(TITLE)) {
      return new WholeBreakIterator();
    }
    return field.equals(HIGHLIGHTS)
        ? new CustomSeparatorBreakIterator(MULTIVAL_SEP_CHAR)
        : new PassageBreaks(MULTIVAL_SEP_CHAR);
  }

  /** Beside a phrase only what can be taken apart into single words is marked. */
  @Override
  protected Collection<Query> preSpanQueryRewrite(Query query) {
    return SingleWords.of(query).orElse(null);
  }

  /** Where nothing matches, the body shows its beginning, title and highlights nothing. */
  @Override
  protected int getMaxNoHighlightPassages(String field) {
    return field.equals(BODY) ? 1 : 0;
  }

  @Override
  protected PassageFormatter getFormatter(String field) {
    return new Passages.Formatter();
  }
}
