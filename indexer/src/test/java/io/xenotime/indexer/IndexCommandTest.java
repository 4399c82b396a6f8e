package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.run.StopSwitch;
import io.xenotime.schema.IndexFolder;
import io.xenotime.write.lucene.IndexContents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

  private static final Path ARCHIVE = Path.of("..", "index-data", "posts");

  @TempDir private Path temp;
  private Path index;

  @BeforeEach
  void index() {
    index = temp.resolve("index");
  }

  private IndexContents contents() throws IOException {
    return IndexContents.of(new IndexFolder(index)).orElseThrow();
  }

  private List<String> titles() throws IOException {
    return contents().articles().stream().map(Article::title).toList();
  }

  private Path file(String... posts) throws IOException {
    return Posts.file(Files.createTempFile(temp, "posts", ".jsonl"), posts);
  }

  @Test
  void indexesTheSampleArchive() throws IOException {
    Call call = Call.of("index", ARCHIVE, "--index", index);
    assertThat(call.code()).as(call.toString()).isZero();
    assertThat(call.count("indexed")).isEqualTo(165);
    assertThat(call.count("rejected")).isZero();
    assertThat(contents().articles()).hasSize(165);
    assertThat(contents().commit().committedAt()).isEqualTo(Call.NOW);
  }

  @Test
  void exportsAreReadByTypeAndWhatIsLeftOutIsToldOf() throws IOException {
    Path export = Path.of("src", "test", "resources", "wxr", "version-1.2.xml");
    Call call = Call.of("index", export, "--index", index, "--type", "post,page");
    assertThat(call.code()).as(call.toString()).isZero();
    assertThat(titles()).containsExactlyInAnyOrder("A post", "About us");
    assertThat(call.toString())
        .contains(
            "note: " + export + ": left out, as of other types: 1 attachment, 1 news-archive");
  }

  @Test
  void sameContentMakesNoCommit() throws IOException {
    Call.of("index", ARCHIVE, "--index", index);
    IndexContents before = contents();
    Call again = Call.of("index", ARCHIVE, "--index", index);
    assertThat(again.code()).isZero();
    assertThat(again.count("unchanged")).isEqualTo(165);
    assertThat(again.count("indexed")).isZero();
    assertThat(contents().lucene()).isEqualTo(before.lucene());
  }

  @Test
  void aChangedPostIsReplacedAndADraftIsRemoved() throws IOException {
    Call.of(
        "index",
        file(Posts.post(1, "One"), Posts.post(2, "Two"), Posts.post(3, "Three")),
        "--index",
        index);
    Call call =
        Call.of(
            "index",
            file(Posts.post(1, "One"), Posts.post(2, "Two, later"), Posts.draft(3)),
            "--index",
            index);
    assertThat(call.count("unchanged")).isEqualTo(1);
    assertThat(call.count("replaced")).isEqualTo(1);
    assertThat(call.count("withdrawn")).isEqualTo(1);
    assertThat(call.count("removed")).isEqualTo(1);
    assertThat(titles()).containsExactly("One", "Two, later");
  }

  @Test
  void ofTwoPostsWithOneIdTheLaterCounts() throws IOException {
    String[] posts = new String[400];
    for (int i = 0; i < posts.length; i++) {
      posts[i] = Posts.post(1 + i % 4, "Version " + i / 4);
    }
    Call call = Call.of("index", file(posts), "--index", index, "--threads", 3);
    assertThat(call.count("indexed")).isEqualTo(4);
    assertThat(call.count("replaced")).isEqualTo(396);
    assertThat(titles()).hasSize(4).containsOnly("Version 99");
  }

  @Test
  void aRejectedPostIsToldAndTheOthersAreIndexed() throws IOException {
    Path posts = file(Posts.post(1, "One"), Posts.dateless(2), Posts.post(3, "Three"));
    Call call = Call.of("index", posts, "--index", index);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.count("rejected")).isEqualTo(1);
    assertThat(call.out()).contains("rejected " + posts + ":2 post 2: ");
    assertThat(titles()).containsExactly("One", "Three");
  }

  @Test
  void aMissingPathIsTold() throws IOException {
    Path missing = temp.resolve("missing.json");
    Call call = Call.of("index", missing, file(Posts.post(1, "One")), "--index", index);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.out()).contains("rejected " + missing + ": ");
    assertThat(titles()).containsExactly("One");
  }

  @Test
  void standardInputIsADash() throws IOException {
    byte[] posts = Posts.post(7, "Seven").getBytes(StandardCharsets.UTF_8);
    Call call =
        Call.with(
            Map.of("XENOTIME_INDEX", index.toString()),
            new ByteArrayInputStream(posts),
            new StopSwitch(),
            "index",
            "-");
    assertThat(call.code()).as(call.toString()).isZero();
    assertThat(titles()).containsExactly("Seven");
  }

  @Test
  void idsToDeleteAreTakenOutWithoutAPath() throws IOException {
    Call.of("index", file(Posts.post(1, "One"), Posts.post(2, "Two")), "--index", index);
    Call call = Call.of("index", "--delete", "2,99", "--index", index);
    assertThat(call.code()).isZero();
    assertThat(call.count("removed")).isEqualTo(1);
    assertThat(titles()).containsExactly("One");
  }

  @Test
  void deletingGoesAfterAllElse() throws IOException {
    Call.of(
        "index", file(Posts.post(1, "One"), Posts.post(2, "Two")), "--delete", 2, "--index", index);
    assertThat(titles()).containsExactly("One");
  }

  @Test
  void aRebuildForgetsWhatIsNotInTheInput() throws IOException {
    Call.of("index", file(Posts.post(1, "One"), Posts.post(2, "Two")), "--index", index);
    Call call = Call.of("index", "--rebuild", file(Posts.post(2, "Two")), "--index", index);
    assertThat(call.count("indexed")).isEqualTo(1);
    assertThat(titles()).containsExactly("Two");
  }

  @Test
  void aRollbackBringsBackTheIndexBeforeTheRebuild() throws IOException {
    Call.of("index", file(Posts.post(1, "One")), "--index", index);
    Call.of("index", "--rebuild", file(Posts.post(2, "Two")), "--index", index);
    Call call = Call.of("rollback", "--index", index);
    assertThat(call.code()).isZero();
    assertThat(call.out()).startsWith("index " + index + " is back at generation g000001");
    assertThat(titles()).containsExactly("One");
    assertThat(Call.of("rollback", "--index", index).err())
        .startsWith("index " + index + " has no generation to go back to");
  }

  @Test
  void aNewIndexWithoutAnArticleIsRefused() throws IOException {
    Call first = Call.of("index", file(Posts.draft(1)), "--index", index);
    assertThat(first.code()).isEqualTo(1);
    assertThat(IndexContents.of(new IndexFolder(index))).isEmpty();
    Call.of("index", file(Posts.post(1, "One")), "--index", index);
    Call rebuild = Call.of("index", "--rebuild", file(Posts.dateless(2)), "--index", index);
    assertThat(rebuild.code()).isEqualTo(1);
    assertThat(rebuild.err())
        .contains(":1 post 2: ")
        .contains("a new index must have an article, got none; index " + index + " stays as it is");
    assertThat(titles()).containsExactly("One");
  }

  @Test
  void aDryRunSaysWhatWouldBeDoneAndDoesNothing() throws IOException {
    Call.of("index", file(Posts.post(1, "One"), Posts.post(2, "Two")), "--index", index);
    IndexContents before = contents();
    Path posts = file(Posts.post(1, "One"), Posts.draft(2), Posts.post(3, "Three"));
    Call call = Call.of("index", "--dry-run", posts, "--index", index);
    assertThat(call.code()).isZero();
    assertThat(call.count("unchanged")).isEqualTo(1);
    assertThat(call.count("removed")).isEqualTo(1);
    assertThat(call.count("indexed")).isEqualTo(1);
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aDryRunMakesNoFolder() throws IOException {
    Call call = Call.of("index", "--dry-run", file(Posts.post(1, "One")), "--index", index);
    assertThat(call.code()).isZero();
    assertThat(index).doesNotExist();
  }

  @Test
  void otherFacetsNeedARebuild() throws IOException {
    Path posts = file(Posts.post(1, "One"));
    Call.of("index", posts, "--index", index);
    Call refused = Call.of("index", posts, "--index", index, "--facets", "tags");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("was built with other facets").contains("--rebuild");
    assertThat(Call.of("index", posts, "--index", index, "--facets", "tags", "--rebuild").code())
        .isZero();
  }

  @Test
  void aRunThatIsStoppedChangesNothing() throws IOException {
    Call.of("index", file(Posts.post(1, "One")), "--index", index);
    IndexContents before = contents();
    StopSwitch stop = new StopSwitch();
    stop.stop();
    Call call =
        Call.with(
            Map.of(),
            new ByteArrayInputStream(new byte[0]),
            stop,
            "index",
            file(Posts.post(1, "Other")),
            "--index",
            index);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .isEqualToIgnoringNewLines("stopped before the end; index " + index + " stays as it is");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void mistakesInTheCallAreToldTogether() {
    Call call = Call.of("index", "--zone", "Moon", "--threads", "0", "--index", index);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err().lines())
        .containsExactlyInAnyOrder(
            "a PATH with posts, or --delete, must be given",
            "--zone must be a zone such as Europe/Berlin or +02:00, got Moon",
            "--threads must be between 1 and 64, got 0");
  }

  @Test
  void anUnknownOptionIsAFailure() {
    Call call = Call.of("index", "--rebiuld");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("--rebiuld");
  }

  @Test
  void withoutACommandItSaysWhatThereIs() {
    Call call = Call.of();
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).contains("index").contains("rollback");
  }

  @Test
  void helpNamesEveryExitCode() {
    Call call = Call.of("index", "--help");
    assertThat(call.code()).isZero();
    assertThat(call.out()).contains("0   ").contains("1   ").contains("2   ");
  }
}
