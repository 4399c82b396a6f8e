package io.xenotime.write.lucene;

import io.xenotime.article.Article;
import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.CommitData;
import io.xenotime.schema.IndexFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/**
 * What a reader of an index folder sees at this moment.
 *
 * @param generation the number of the current generation
 * @param lucene the number of its last commit, as Lucene counts
 * @param commit what that commit says of itself
 * @param articles by id
 */
public record IndexContents(
    long generation, long lucene, CommitData commit, List<Article> articles) {

  /** Opens the current generation and reads all of it; empty before the first. */
  public static Optional<IndexContents> of(IndexFolder folder) throws IOException {
    if (folder.current().isEmpty()) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(folder.current().get().path());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      CommitData commit = CommitData.readable(reader.getIndexCommit().getUserData());
      return Optional.of(
          new IndexContents(
              folder.current().get().number(),
              reader.getIndexCommit().getGeneration(),
              commit,
              articles(reader, new ArticleDocuments(commit.stamp().facets()))));
    }
  }

  private static List<Article> articles(DirectoryReader reader, ArticleDocuments documents)
      throws IOException {
    List<Article> articles = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      StoredFields stored = leaf.reader().storedFields();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          articles.add(documents.toArticle(stored.document(document)));
        }
      }
    }
    articles.sort(Comparator.comparingLong(Article::id));
    return articles;
  }
}
