package io.xenotime.write.lucene;

import static io.xenotime.article.Articles.article;

import io.xenotime.article.Articles;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.schema.Stamps;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import io.xenotime.write.IndexedArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** A process that commits again and again by one sink, until somebody kills it. */
final class PositionWriter {

  static final String ROUND = "round";
  static final int ARTICLES = 5;

  private PositionWriter() {}

  /** Goes on with the round after the one in the index that is named. */
  public static void main(String[] arguments) throws IOException {
    IndexFolder folder = new IndexFolder(Path.of(arguments[0]));
    long round = 1 + round(folder);
    IndexStamp stamp = Stamps.plain(Articles.FACETS, Thesaurus.NONE);
    try (ArticleSink sink = LuceneSink.goOn(folder, stamp, InstantSource.system())) {
      for (; true; round++) {
        for (long id = 1; id <= ARTICLES; id++) {
          sink.put(article(id).title("Round " + round).build());
        }
        sink.put(article(ARTICLES + round).build());
        if (round > 1) {
          sink.delete(ARTICLES + round - 1);
        }
        sink.commit(Map.of(ROUND, Long.toString(round)));
      }
    }
  }

  /** Returns the round that the position names; 0 before the first. */
  static long round(IndexFolder folder) throws IOException {
    Optional<LuceneArticles> index = LuceneArticles.open(folder);
    if (index.isEmpty()) {
      return 0;
    }
    try (IndexedArticles articles = index.get()) {
      return Long.parseLong(articles.position().get(ROUND));
    }
  }
}
