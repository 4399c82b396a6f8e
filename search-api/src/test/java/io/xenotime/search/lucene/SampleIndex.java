package io.xenotime.search.lucene;

import io.xenotime.article.Articles;
import io.xenotime.posts.ArticleExtractor;
import io.xenotime.posts.Extracted;
import io.xenotime.posts.PostFrame;
import io.xenotime.posts.PostInputs;
import io.xenotime.posts.PostLimits;
import io.xenotime.posts.PostReader;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.schema.Vocabulary;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import io.xenotime.write.lucene.LuceneSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.util.IOUtils;

/** Writes the sample archive into an index, as the indexer does it. */
public final class SampleIndex {

  private static final Path POSTS = Path.of("..", "index-data", "posts");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-01T00:00:00Z"));

  /** Written once for all tests of a run; none of them changes it. */
  private static final class Shared {

    private static final IndexFolder INDEX = written();

    private static IndexFolder written() {
      try {
        Path folder = Files.createTempDirectory("sample-index");
        Runtime.getRuntime()
            .addShutdownHook(new Thread(() -> delete(folder), "delete the sample index"));
        IndexFolder index = new IndexFolder(folder);
        write(index);
        return index;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void delete(Path folder) {
      try {
        IOUtils.rm(folder);
      } catch (IOException left) {
        throw new UncheckedIOException(left);
      }
    }
  }

  private SampleIndex() {}

  /** Returns an index of the archive to read from. */
  public static IndexFolder shared() {
    return Shared.INDEX;
  }

  /** Publishes a generation with the archive. */
  public static void write(IndexFolder folder) throws IOException {
    Thesaurus thesaurus = Thesaurus.builtIn();
    DerivedFacets derived = new DerivedFacets(Articles.FACETS, Vocabulary.of(thesaurus));
    IndexStamp stamp = IndexStamp.of(Articles.FACETS, thesaurus);
    PostInputs inputs = PostInputs.find(List.of(POSTS), List.of(), InputStream.nullInputStream());
    ArticleExtractor extractor =
        new ArticleExtractor(
            Articles.FACETS, inputs.readTerms(), ZoneOffset.UTC, PostLimits.DEFAULTS);
    try (ArticleSink sink = LuceneSink.rebuild(folder, stamp, CLOCK);
        PostReader posts = inputs.open(PostLimits.DEFAULTS)) {
      while (posts.hasNext()) {
        if (posts.next() instanceof PostFrame frame
            && extractor.extract(frame) instanceof Extracted extracted) {
          sink.put(derived.tagged(extracted.article()));
        }
      }
      sink.commit();
    }
  }
}
