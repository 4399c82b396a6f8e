package io.xenotime.write.lucene;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Articles;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Stamps;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

  @TempDir private Path temp;
  private IndexFolder folder;

  @BeforeEach
  void folder() {
    folder = new IndexFolder(temp.resolve("index"));
  }

  /** Holds the lock of a folder until its input ends: the other process of the tests. */
  static final class Holder {

    public static void main(String[] args) throws IOException {
      try (FolderLock _ = FolderLock.of(new IndexFolder(Path.of(args[0])))) {
        System.out.println("held");
        System.in.transferTo(System.out);
      } catch (IOException refused) {
        System.out.println(refused.getMessage());
      }
    }
  }

  private ArticleSink open() throws IOException {
    return LuceneSink.goOn(
        folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE), InstantSource.system());
  }

  private Process holder() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.root().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void aSecondWriterInThisProcessIsRefusedAndDoesNoHarm() throws IOException {
    try (ArticleSink first = open()) {
      first.put(article(1).build());
      assertThatThrownBy(this::open)
          .isInstanceOf(IOException.class)
          .hasMessage(
              "index %s is being written by this process already; wait for it", folder.root());
      first.commit();
    }
    assertThat(IndexContents.of(folder).orElseThrow().articles()).hasSize(1);
  }

  @Test
  void anotherNameOfTheFolderIsTheSameFolder() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp);
    try (ArticleSink _ = open()) {
      IndexFolder sameFolder = new IndexFolder(link.resolve("index"));
      assertThatThrownBy(() ->
              LuceneSink.goOn(
                  sameFolder,
                  Stamps.plain(Articles.FACETS, Thesaurus.NONE),
                  InstantSource.system()))
          .hasMessageContaining("is being written by this process");
    }
  }

  @Test
  void aWriterInAnotherProcessIsWaitedFor() throws Exception {
    Process other = holder();
    assertThat(other.inputReader().readLine()).isEqualTo("held");
    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessage(
            "index %s is being written by another process; wait for it or stop it", folder.root());
    other.outputWriter().close();
    assertThat(other.waitFor()).isZero();
    open().close();
  }

  @Test
  void aRefusedWriterInThisProcessDoesNotUnlockForOthers() throws Exception {
    try (ArticleSink _ = open()) {
      assertThatThrownBy(this::open).isInstanceOf(IOException.class);
      assertThat(holder().inputReader().readLine()).contains("is being written by another process");
    }
  }

  @Test
  void aKilledWriterHoldsNothing() throws Exception {
    Process other = holder();
    assertThat(other.inputReader().readLine()).isEqualTo("held");
    other.destroyForcibly().waitFor();
    open().close();
  }

  @Test
  void aFailedOpeningLetsGo() throws IOException {
    Files.createDirectories(folder.root());
    Files.writeString(folder.root().resolve("CURRENT"), "nonsense");
    assertThatThrownBy(this::open).isInstanceOf(IOException.class);
    Files.delete(folder.root().resolve("CURRENT"));
    open().close();
  }

  @Test
  void aFileIsNoIndex() throws IOException {
    Files.writeString(folder.root(), "a file");
    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessage("index must be a folder, got the file %s", folder.root().toRealPath());
  }
}
