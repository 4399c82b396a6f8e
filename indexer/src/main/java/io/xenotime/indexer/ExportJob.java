package io.xenotime.indexer;

import io.xenotime.posts.ArticleLines;
import io.xenotime.progress.NoProgress;
import io.xenotime.progress.ProgressDisplay;
import io.xenotime.progress.ProgressTicker;
import io.xenotime.progress.RunProgress;
import io.xenotime.progress.TerminalBar;
import io.xenotime.schema.IndexFolder;
import io.xenotime.write.IndexedArticles;
import io.xenotime.write.lucene.LuceneArticles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** One export: all articles of an index, as it was last committed. For one thread. */
final class ExportJob {

  private static final int BUFFER_BYTES = 1 << 16;

  private final Path index;
  private final Surroundings surroundings;
  private final AtomicLong written = new AtomicLong();
  private final long start = System.nanoTime();

  ExportJob(Path index, Surroundings surroundings) {
    this.index = index;
    this.surroundings = surroundings;
  }

  /**
   * Writes to standard output, and ends without a word when nobody reads on.
   *
   * @throws IOException if there is no index, or it cannot be read or written
   */
  void toStandardOutput(boolean gzip) throws IOException {
    try (IndexedArticles articles = open()) {
      write(articles, new Unclosed(surroundings.data()), gzip);
    } catch (IOException failure) {
      if (isClosedPipe(failure)) {
        return;
      }
      throw failure;
    }
    summary();
  }

  /**
   * Writes a file that appears when it is complete.
   *
   * @param replace whether one of its name may be there already
   * @throws IOException if there is no index, or it cannot be read or written
   */
  void toFile(Path path, boolean gzip, boolean replace, boolean quiet) throws IOException {
    try (IndexedArticles articles = open();
        ExportFile file = ExportFile.begin(path, replace)) {
      try (ProgressTicker _ =
          new ProgressTicker(display(articles, quiet), () -> progress(articles))) {
        write(articles, file.content(), gzip);
      }
      file.complete();
    }
    summary();
  }

  private IndexedArticles open() throws IOException {
    return LuceneArticles.open(new IndexFolder(index))
        .orElseThrow(() ->
            new IOException(
                "there is no index in " + index + " yet, make one with: xenotime index PATH"));
  }

  private void write(IndexedArticles articles, OutputStream out, boolean gzip) throws IOException {
    try (OutputStream buffered = new BufferedOutputStream(out, BUFFER_BYTES);
        OutputStream content = gzip ? new GZIPOutputStream(buffered, BUFFER_BYTES) : buffered;
        ArticleLines lines = new ArticleLines(content, articles.taxonomies())) {
      articles.articles(article -> {
        refuseIfStopped();
        lines.write(article);
        written.incrementAndGet();
      });
    }
  }

  private void refuseIfStopped() throws InterruptedIOException {
    if (surroundings.stop().isOn()) {
      throw new InterruptedIOException("stopped before the end; the export is not complete");
    }
  }

  /** What the system says of a pipe that nobody reads; Java has no exception of its own for it. */
  private static boolean isClosedPipe(IOException failure) {
    return failure.getMessage() != null && failure.getMessage().contains("Broken pipe");
  }

  private ProgressDisplay display(IndexedArticles articles, boolean quiet) {
    return surroundings.terminal() && !quiet
        ? new TerminalBar(
            surroundings.err(),
            "exporting",
            RunProgress.Unit.POSTS,
            OptionalLong.of(articles.count()))
        : new NoProgress();
  }

  private RunProgress progress(IndexedArticles articles) {
    return RunProgress.ofPosts(
        written.get(),
        OptionalLong.of(articles.count()),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private void summary() {
    surroundings.err().println(String.format(Locale.ROOT, "%,d articles", written.get()));
    surroundings.err().flush();
  }
}
