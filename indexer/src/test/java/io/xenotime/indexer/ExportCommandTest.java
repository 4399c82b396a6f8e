package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.run.StopSwitch;
import io.xenotime.schema.ContentHash;
import io.xenotime.schema.IndexFolder;
import io.xenotime.write.lucene.IndexContents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  private static final Path ARCHIVE = Path.of("..", "index-data", "posts");

  @TempDir private Path temp;
  private Path index;
  private Path file;

  @BeforeEach
  void paths() {
    index = temp.resolve("index");
    file = temp.resolve("articles.jsonl");
  }

  private Path nothingKnown() throws IOException {
    return Files.writeString(temp.resolve("nothing-known.json"), "{}");
  }

  private void indexed(Object... posts) throws IOException {
    String[] lines = Stream.of(posts).map(Object::toString).toArray(String[]::new);
    Path source = Posts.file(temp.resolve("posts.jsonl"), lines);
    assertThat(Call.of("index", source, "--index", index).code()).isZero();
  }

  private static Map<Long, Long> hashes(Path index) throws IOException {
    Map<Long, Long> hashes = new TreeMap<>();
    for (Article article : IndexContents.of(new IndexFolder(index)).orElseThrow().articles()) {
      hashes.put(article.id(), ContentHash.of(article));
    }
    return hashes;
  }

  @Test
  void theSampleArchiveIsTheSameAfterwards() throws IOException {
    assertThat(Call.of("index", ARCHIVE, "--index", index).code()).isZero();
    Call export = Call.of("export", "--index", index, "--output", file);
    assertThat(export.code()).as(export.toString()).isZero();
    assertThat(export.err()).isEqualToIgnoringNewLines("165 articles");
    assertThat(export.out()).isEmpty();
    Path copy = temp.resolve("copy");
    Call again = Call.of("index", file, "--index", copy);
    assertThat(again.count("rejected")).isZero();
    assertThat(hashes(copy)).hasSize(165).isEqualTo(hashes(index));
    assertThat(Call.of("index", file, "--index", index).count("unchanged")).isEqualTo(165);
    Path second = temp.resolve("second.jsonl");
    Call.of("export", "--index", copy, "--output", second);
    assertThat(second).hasSameBinaryContentAs(file);
  }

  @Test
  void withoutTheThesaurusToo() throws IOException {
    Path thesaurus = nothingKnown();
    Path plain = temp.resolve("plain");
    Call.of("index", ARCHIVE, "--index", plain, "--thesaurus", thesaurus);
    Call.of("index", ARCHIVE, "--index", index);
    Call.of("export", "--index", plain, "--output", file);
    Path knowing = temp.resolve("knowing.jsonl");
    Call.of("export", "--index", index, "--output", knowing);
    assertThat(file).hasSameBinaryContentAs(knowing);
    Path copy = temp.resolve("copy");
    Call.of("index", file, "--index", copy, "--thesaurus", thesaurus);
    assertThat(hashes(copy)).hasSize(165).isEqualTo(hashes(plain));
    assertThat(hashes(plain)).isNotEqualTo(hashes(index));
  }

  @Test
  void standardOutputGetsLinesInOrderOfIds() throws IOException {
    indexed(Posts.post(20, "Zwanzig – ₂"), Posts.post(3, "Three"));
    Call export = Call.of("export", "--index", index);
    assertThat(export.code()).isZero();
    assertThat(export.out().lines()).hasSize(2);
    assertThat(export.out()).startsWith("{\"xenotime\":1,\"id\":3,").contains("Zwanzig – ₂");
    assertThat(export.err()).isEqualToIgnoringNewLines("2 articles");
    Call again =
        Call.with(
            Map.of(),
            new ByteArrayInputStream(export.out().getBytes(StandardCharsets.UTF_8)),
            new StopSwitch(),
            "index",
            "-",
            "--index",
            index);
    assertThat(again.count("unchanged")).isEqualTo(2);
  }

  @Test
  void aNameThatEndsInGzIsGzipped() throws IOException {
    indexed(Posts.post(1, "One"));
    Path zipped = temp.resolve("articles.jsonl.GZ");
    assertThat(Call.of("export", "--index", index, "--output", zipped).code()).isZero();
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Call.of("export", "--index", index).out());
    }
    Call.of("export", "--index", index, "--output", file, "--gzip");
    assertThat(file).hasSameBinaryContentAs(zipped);
    assertThat(Call.of("index", zipped, "--index", index).count("unchanged")).isEqualTo(1);
  }

  @Test
  void aFileIsReplacedOnlyWhenToldTo() throws IOException {
    indexed(Posts.post(1, "One"));
    Files.writeString(file, "precious");
    Call refused = Call.of("export", "--index", index, "--output", file);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .isEqualToIgnoringNewLines("output " + file + " is there already; --force replaces it");
    assertThat(file).hasContent("precious");
    assertThat(Call.of("export", "--index", index, "--output", file, "--force").code()).isZero();
    assertThat(file).content().startsWith("{\"xenotime\":1,\"id\":1,");
    assertThat(Call.of("export", "--index", index, "--output", temp, "--force").err())
        .isEqualToIgnoringNewLines("output must be a file, got the folder " + temp);
  }

  @Test
  void oneThatIsStoppedLeavesNoFile() throws IOException {
    indexed(Posts.post(1, "One"));
    StopSwitch stop = new StopSwitch();
    stop.stop();
    Call call =
        Call.with(
            Map.of(),
            new ByteArrayInputStream(new byte[0]),
            stop,
            "export",
            "--index",
            index,
            "--output",
            file);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .isEqualToIgnoringNewLines("stopped before the end; the export is not complete");
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("index", "posts.jsonl");
    }
  }

  @Test
  void withoutAnIndexItSaysWhatToDo() {
    Call call = Call.of("export", "--index", index, "--output", file);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .isEqualToIgnoringNewLines(
            "there is no index in " + index + " yet, make one with: xenotime index PATH");
    assertThat(file).doesNotExist();
  }

  @Test
  void whenNobodyReadsOnItEndsQuietly() throws IOException {
    indexed(Posts.post(1, "One"));
    assertThat(toOutputThatFails("Broken pipe")).isEqualTo("0 ");
    assertThat(toOutputThatFails("No space left on device"))
        .isEqualToIgnoringNewLines("1 No space left on device");
  }

  /** Returns the exit code and what was said. */
  private String toOutputThatFails(String message) {
    OutputStream fails =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            Map.of(),
            new ByteArrayInputStream(new byte[0]),
            fails,
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            false,
            InstantSource.system(),
            new StopSwitch());
    return IndexerCommands.run(surroundings, "export", "--index", index.toString()) + " " + err;
  }
}
