package io.xenotime.benchmarks;

import io.xenotime.benchmarks.Corpus.Packing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes up an archive and nothing else. */
@Command(
    name = "corpus",
    description = "Makes up an archive of WordPress posts; the same numbers give the same bytes.",
    mixinStandardHelpOptions = true)
final class CorpusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CorpusOptions corpus;

  @Option(names = "--out", required = true, description = "Folder for the archive.")
  private Path out;

  @Option(names = "--gzip", description = "Compress the files of posts.")
  private boolean gzip;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    PostMaker maker = PostMaker.of(corpus.spec(), SampleArchive.near(Path.of("")));
    Packing packing = gzip ? Packing.GZIP : Packing.PLAIN;
    new Corpus(out)
        .write(
            maker, packing, posts -> err.println("made " + posts + " of " + maker.spec().posts()));
    return 0;
  }
}
