package io.xenotime.indexer;

import io.xenotime.posts.ArticleExtractor;
import io.xenotime.posts.InputSettings;
import io.xenotime.posts.PostInputs;
import io.xenotime.posts.PostLimits;
import io.xenotime.posts.PostReader;
import io.xenotime.posts.Rejected;
import io.xenotime.posts.TermNames;
import io.xenotime.progress.NoProgress;
import io.xenotime.progress.ProgressDisplay;
import io.xenotime.progress.ProgressLines;
import io.xenotime.progress.ProgressTicker;
import io.xenotime.progress.RunProgress;
import io.xenotime.progress.TerminalBar;
import io.xenotime.run.IndexReport;
import io.xenotime.run.IndexRun;
import io.xenotime.run.Rejections;
import io.xenotime.run.RunEnd;
import io.xenotime.run.Tally;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.schema.Vocabulary;
import io.xenotime.site.FeedPages;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import io.xenotime.write.lucene.LucenePreview;
import io.xenotime.write.lucene.LuceneSink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;

/** One run with its settings: opens, indexes, commits, reports. For one thread. */
final class IndexJob {

  private final IndexerConfig config;
  private final Surroundings surroundings;
  private final IndexFolder folder;
  private final Tally tally = new Tally();
  private final long start = System.nanoTime();
  private long bytes;
  private List<String> remarks = List.of();

  IndexJob(IndexerConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
    this.folder = new IndexFolder(config.index());
  }

  /**
   * Does all of it and prints the report.
   *
   * @return what was done
   * @throws IOException if nothing was written, with a sentence that says why; or if all was, but
   *     the report file could not be
   */
  IndexReport run() throws IOException {
    try (Rejections rejections = new Rejections(config.report())) {
      try {
        index(rejections);
      } catch (Throwable failure) {
        reportFailure(rejections, failure);
        throw failure;
      }
      IndexReport report = report();
      rejections.end(report, config.dryRun() ? RunEnd.DRY_RUN : RunEnd.COMMITTED);
      ReportText text = new ReportText(surroundings.out());
      text.counts(report);
      text.remarks(remarks);
      text.rejected(rejections.first(), report.rejected(), config.report());
      return report;
    }
  }

  private void reportFailure(Rejections rejections, Throwable failure) {
    IndexReport report = report();
    new ReportText(surroundings.err())
        .rejected(rejections.first(), report.rejected(), config.report());
    try {
      rejections.end(report, RunEnd.FAILED);
    } catch (IOException later) {
      failure.addSuppressed(later);
    }
  }

  private void index(Rejections rejections) throws IOException {
    try (FeedPages feeds =
        new FeedPages(surroundings.environment(), surroundings.stop()::goesOnAfter)) {
      index(PostInputs.find(config.paths(), config.terms(), surroundings.in(), feeds), rejections);
    }
  }

  private void index(PostInputs inputs, Rejections rejections) throws IOException {
    TermNames terms = inputs.readTerms();
    for (Rejected rejected : terms.rejected()) {
      rejections.add(rejected);
      tally.rejected();
    }
    ArticleExtractor extractor =
        new ArticleExtractor(config.facets(), terms, config.zone(), PostLimits.DEFAULTS);
    boolean newIndex = config.rebuild() || folder.current().isEmpty();
    Thesaurus thesaurus = ThesaurusFiles.read(config.thesaurus(), config.thesaurusExtension());
    IndexStamp stamp = IndexStamp.of(config.facets(), thesaurus);
    DerivedFacets derived = new DerivedFacets(config.facets(), Vocabulary.of(thesaurus));
    try (ArticleSink sink = open(stamp);
        PostReader posts = inputs.open(settings(terms))) {
      IndexRun run = new IndexRun(extractor, derived, sink, tally, rejections, surroundings.stop());
      try (ProgressTicker _ = new ProgressTicker(display(posts), () -> progress(posts))) {
        run.run(posts, config.threads());
      }
      refuseIfStopped();
      bytes = posts.bytesRead();
      remarks = posts.remarks();
      for (long id : config.delete()) {
        run.delete(id);
      }
      if (newIndex) {
        refuseEmptyIndex();
      }
      sink.commit();
    }
  }

  private InputSettings settings(TermNames terms) {
    return new InputSettings(
        PostLimits.DEFAULTS, config.types(), config.pages(), config.facets(), terms);
  }

  private ArticleSink open(IndexStamp stamp) throws IOException {
    if (config.dryRun()) {
      return config.rebuild() ? LucenePreview.rebuild(stamp) : LucenePreview.goOn(folder, stamp);
    }
    return config.rebuild()
        ? LuceneSink.rebuild(folder, stamp, surroundings.clock())
        : LuceneSink.goOn(folder, stamp, surroundings.clock());
  }

  private ProgressDisplay display(PostReader posts) {
    if (config.quiet()) {
      return new NoProgress();
    }
    return surroundings.terminal()
        ? new TerminalBar(
            surroundings.err(), "indexing", RunProgress.Unit.BYTES, posts.bytesInAll())
        : new ProgressLines(surroundings.err());
  }

  private RunProgress progress(PostReader posts) {
    return RunProgress.ofBytes(tally.posts(), posts.bytesRead(), posts.bytesInAll(), elapsed());
  }

  /** An index that answers nothing is a mistake in the call, not what somebody wanted. */
  private void refuseEmptyIndex() throws IOException {
    IndexReport report = report();
    if (report.indexed() == report.removed()) {
      throw new IOException(
          "a new index must have an article, got none; index "
              + config.index()
              + " stays as it is");
    }
  }

  private void refuseIfStopped() throws IOException {
    if (surroundings.stop().isOn()) {
      throw new InterruptedIOException(
          "stopped before the end; index " + config.index() + " stays as it is");
    }
  }

  private IndexReport report() {
    return tally.report(elapsed(), bytes);
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
